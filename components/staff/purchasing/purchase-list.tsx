import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatCents } from "@/lib/money";
import { purchaseName } from "@/lib/purchasing/purchase";
import type { PurchaseRow } from "@/lib/purchasing/queries/list-purchases";
import { dayName } from "@/lib/time";
import { PurchaseStateBadge } from "./state-badge";

type PurchaseListProps = {
  rows: PurchaseRow[];
  today: string;
  /** The address before the purchase order's id. */
  open: string;
};

/** Purchase orders, one a card; the whole card opens it. */
export function PurchaseList({ rows, today, open }: PurchaseListProps) {
  const t = useTranslations("purchasing.list");
  const locale = useLocale();
  return (
    <ul className="grid gap-2">
      {rows.map((row) => (
        <li
          key={row.id}
          className="relative grid gap-1 rounded-card border-2 border-line bg-card px-4 py-3 hover:border-crust sm:grid-cols-[1fr_auto] sm:items-center"
        >
          <div className="min-w-0">
            <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
              <Link href={`${open}/${row.id}`} className="after:absolute after:inset-0">
                {row.supplier}
              </Link>
              <PurchaseStateBadge state={row.state} late={row.state === "ordered" && row.dueOn < today} />
            </h3>
            <p className="text-ink-soft text-sm">
              {row.number !== null && `${purchaseName(row.outletCode, row.number)} · `}
              {t("due", { day: dayName(row.dueOn, locale) })} · {t("by", { name: row.draftedBy })}
              {row.receipts > 0 && row.state === "ordered" && ` · ${t("partly")}`}
            </p>
            {row.reason && (
              <p className="text-sm [overflow-wrap:anywhere]">{t("reason", { reason: row.reason })}</p>
            )}
          </div>
          <p className="tabular-nums sm:text-right">
            <b>{formatCents(row.totalCents, locale)}</b>{" "}
            <span className="text-ink-soft text-sm">{t("lines", { count: row.lines })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
