import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ComparedRow } from "@/lib/reports/comparison";
import type { ReportName } from "@/lib/reports/report";
import { Panel } from "../panel";
import type { Opens } from "./opens";
import { ReportTable } from "./report-table";

type Props = {
  name: ReportName;
  rows: readonly ComparedRow[];
  /** The address's filters, for the files of the same figures. */
  asked: string;
  /** A drawing of it; its table is then folded behind. */
  chart?: ReactNode;
  opens?: Opens;
  wide: boolean;
};

/** One report: its drawing, its table, and the same figures as files. */
export function ReportPanel({ name, rows, asked, chart, opens, wide }: Props) {
  const t = useTranslations("reports");
  const table = <ReportTable name={name} rows={rows} opens={opens} />;
  const files = (
    <span className="flex gap-1 print:hidden">
      {(["csv", "xlsx"] as const).map((format) => (
        <a
          key={format}
          href={`/staff/rapports/fichier?rapport=${name}&format=${format}&${asked}`}
          download
          aria-label={t("download", { report: t(`titles.${name}`), format: format.toUpperCase() })}
          className="inline-flex min-h-9 items-center gap-1 rounded-full px-2 font-semibold text-ink-soft text-sm hover:bg-ember-wash"
        >
          <Download aria-hidden className="size-4" />
          {format.toUpperCase()}
        </a>
      ))}
    </span>
  );
  return (
    <Panel
      title={t(`titles.${name}`)}
      aside={rows.length > 0 && files}
      className={wide ? "wide min-w-0" : "min-w-0"}
    >
      {rows.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      {rows.length > 0 && chart}
      {rows.length > 0 && chart && (
        <details className="mt-3 print:hidden">
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-ink-soft">
            {t("table")}
          </summary>
          {table}
        </details>
      )}
      {rows.length > 0 && !chart && table}
    </Panel>
  );
}
