"use client";
import { useTranslations } from "next-intl";
import { DishWords } from "@/components/basket/dish-words";
import { Money } from "@/components/money";
import type { Quote, QuotedLine } from "@/lib/orders/quote";

/** What will be made, line by line, with the allergens of each as it was changed. */
export function RecapLines({ quote }: { quote: Quote }) {
  return (
    <ul className="grid gap-3">
      {quote.lines.map((line) => (
        <RecapLine key={line.key} line={line} />
      ))}
    </ul>
  );
}

function RecapLine({ line }: { line: QuotedLine }) {
  const t = useTranslations();
  const allergens = line.allergens.map((code) => t(`common.allergens.${code}`)).join(", ");
  return (
    <li>
      <div className="flex justify-between gap-3">
        <span>
          <strong className="tabular-nums">{line.quantity} ×</strong> {line.name}
          {line.size !== "ONE" && line.size !== "" && (
            <span className="text-ink-soft"> · {t(`common.size.${line.size}`)}</span>
          )}
        </span>
        <Money cents={line.lineCents} />
      </div>
      <DishWords line={line} className="pl-6 text-sm" />
      {allergens && <p className="text-ink-soft text-sm">{t("checkout.allergens", { list: allergens })}</p>}
    </li>
  );
}
