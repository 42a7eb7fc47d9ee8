"use client";
import { useLocale, useTranslations } from "next-intl";
import { formatCents } from "@/lib/money";
import { mostPacks } from "@/lib/purchasing/purchase";
import type { ProposedLine } from "@/lib/purchasing/queries/get-proposals";
import { quantityWords } from "@/lib/stock/quantity-words";
import { dayName } from "@/lib/time";
import { Badge } from "../../ui/badge";
import { Quantity } from "../../ui/quantity";
import { usePackWords } from "./pack-words";

/** One article: why so much of it is proposed, and how much is wanted. */
export function ProposedRow({
  line,
  onPacks,
}: {
  line: ProposedLine & { name: string };
  onPacks: (packs: number) => void;
}) {
  const t = useTranslations("purchasing.new");
  const locale = useLocale();
  const words = usePackWords();
  const quantity = (amount: number) => quantityWords(amount, line.unit, locale);
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 border-line border-b-2 px-4 py-3 last:border-b-0">
      <div className="min-w-0">
        <h3 className="flex flex-wrap items-center gap-2 text-lg [overflow-wrap:anywhere]">
          {line.name}
          {line.outOn && <Badge tone="tomato">{t("outOn", { day: dayName(line.outOn, locale) })}</Badge>}
          {!line.preferred && <Badge>{t("other")}</Badge>}
        </h3>
        <p className="text-sm">
          {words.pack(line)} · {formatCents(line.priceCents, locale)}
        </p>
        <p className="text-ink-soft text-sm">
          {t("why", { onHand: quantity(line.onHand), use: quantity(line.use) })}
          {line.dueQuantity > 0 && ` · ${t("due", { quantity: quantity(line.dueQuantity) })}`}
          {line.shortened && ` · ${t("shortened")}`}
        </p>
      </div>
      <div className="grid justify-items-end gap-1">
        <Quantity
          value={line.packs}
          least={0}
          most={mostPacks}
          onChange={onPacks}
          labels={{
            name: t("howMany", { name: line.name }),
            less: t("less", { name: line.name }),
            more: t("more", { name: line.name }),
          }}
        />
        <b className="text-sm tabular-nums">
          {line.packs > 0 ? formatCents(line.packs * line.priceCents, locale) : "–"}
        </b>
      </div>
    </li>
  );
}
