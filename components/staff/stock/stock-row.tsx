import { Ban, Trash2 } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { quantityWords } from "@/lib/stock/quantity-words";
import type { ShelfRow } from "@/lib/stock/shelf";
import { Button } from "../../ui/button";
import { classes } from "../../ui/classes";
import { CoverBadge } from "./cover-badge";

type StockRowProps = {
  outlet: string;
  row: ShelfRow;
  onWaste: (() => void) | null;
  onStop: (() => void) | null;
};

/** One ingredient: what is free of it, how long it lasts, what it blocks. Every number opens its ledger. */
export function StockRow({ outlet, row, onWaste, onStop }: StockRowProps) {
  const t = useTranslations("stock");
  const locale = useLocale();
  const ledger = `/staff/stock/${outlet}/${row.code}`;
  const numbers = [
    { key: "onHand", quantity: row.onHand, href: ledger },
    { key: "heldToday", quantity: row.heldToday, href: `${ledger}#reserve` },
    { key: "heldLater", quantity: row.heldLater, href: `${ledger}#reserve` },
  ] as const;
  return (
    <li
      className={classes(
        "grid gap-x-4 gap-y-2 border-line border-b-2 px-4 py-3 last:border-b-0 lg:grid-cols-[1.6fr_7rem_3fr_auto] lg:items-center",
        row.free <= 0 && "bg-tomato-wash/60",
      )}
    >
      <div className="flex min-w-0 flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 className="min-w-0 text-lg [overflow-wrap:anywhere]">
          <Link href={ledger} className="hover:underline">
            {row.name}
          </Link>
        </h2>
        <CoverBadge row={row} />
      </div>
      <p className="hidden font-display font-extrabold text-2xl tabular-nums lg:block lg:text-right">
        <span className="sr-only">{t("free")} </span>
        {quantityWords(row.free, row.unit, locale)}
      </p>
      <div className="grid gap-1">
        <dl className="grid grid-cols-4 gap-2 text-sm lg:grid-cols-3">
          <div className="lg:hidden">
            <dt className="text-ink-soft">{t("free")}</dt>
            <dd className="font-bold text-base tabular-nums">{quantityWords(row.free, row.unit, locale)}</dd>
          </div>
          {numbers.map(({ key, quantity, href }) => (
            <div key={key}>
              <dt className="text-ink-soft">{t(key)}</dt>
              <dd>
                <Link
                  href={href}
                  aria-label={`${t("ledgerOf", { name: row.name })} ${quantityWords(quantity, row.unit, locale)}`}
                  className="font-semibold text-base tabular-nums underline decoration-line decoration-2 underline-offset-4 hover:decoration-crust"
                >
                  {quantityWords(quantity, row.unit, locale)}
                </Link>
              </dd>
            </div>
          ))}
        </dl>
        {row.blocks.length > 0 && (
          <p className="text-sm text-tomato">
            <span className="font-semibold">{t("blocks")} </span>
            {row.blocks.map(({ name, left }) => t("blocked", { name, left })).join(" · ")}
          </p>
        )}
      </div>
      {(onWaste || onStop) && (
        <div className="flex gap-2 justify-self-end">
          {onStop && (
            <Button
              tone="quiet"
              size="small"
              className="min-h-10"
              aria-label={t("stop.buttonOf", { name: row.name })}
              onClick={onStop}
            >
              <Ban aria-hidden className="size-4" />
              {t("stop.button")}
            </Button>
          )}
          {onWaste && (
            <Button
              tone="quiet"
              size="small"
              className="min-h-10"
              aria-label={t("move.wasteOf", { name: row.name })}
              onClick={onWaste}
            >
              <Trash2 aria-hidden className="size-4" />
              {t("move.waste")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
