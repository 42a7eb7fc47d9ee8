import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { listPrinters } from "@/lib/printing/queries/list-printers";
import { clockTime } from "@/lib/time";

/** A printer that is away is said where orders are looked at; with none set up, or all well, there is nothing to say. */
export async function PrinterNotice({ outletId, timezone }: { outletId: string; timezone: string }) {
  const printers = await listPrinters(outletId);
  const away = printers.filter(({ awaySince }) => awaySince !== null);
  if (away.length === 0) return null;
  const t = await getTranslations("paper.printers");
  return (
    <Notice tone="bad" live>
      {away.map(({ id, name, awaySince, awayWhy, waiting }) => (
        <p key={id}>
          {name} :{" "}
          {t("away", { why: awayWhy ?? "offline", at: clockTime(new Date(awaySince ?? 0), timezone) })}
          {waiting > 0 && ` · ${t("waiting", { count: waiting })}`}
        </p>
      ))}
    </Notice>
  );
}
