"use client";
import { useTranslations } from "next-intl";
import { type KeptLine, removeLine, replaceLine } from "@/components/basket/store";
import { Money } from "@/components/money";
import { Quantity } from "@/components/ui/quantity";
import type { MenuCard } from "@/lib/catalogue/menu-cards";

type AsideLinesProps = { lines: readonly KeptLine[]; cards: readonly MenuCard[] };

/** What is in the basket, to be counted up and down beside the menu. */
export const AsideLines = ({ lines, cards }: AsideLinesProps) =>
  lines.map((line) => <AsideLine key={line.key} line={line} cards={cards} />);

function AsideLine({ line, cards }: { line: KeptLine; cards: readonly MenuCard[] }) {
  const t = useTranslations("common");
  const cardOf = (code: string) => cards.find(({ items }) => items.some((item) => item.code === code));
  const size = cardOf(line.item)?.items.find((item) => item.code === line.item)?.size;
  const name = [line, ...(line.others ?? [])]
    .map(({ item }) => cardOf(item)?.name ?? item)
    .join(line.menu ? " + " : " / ");
  return (
    <li className="grid gap-2 py-3">
      <p className="flex justify-between gap-3">
        <span className="font-semibold">
          {name}
          {size && size !== "ONE" && !line.menu && (
            <span className="font-normal text-ink-soft"> · {t(`size.${size}`)}</span>
          )}
        </span>
        <Money cents={line.seenCents * line.quantity} />
      </p>
      <Quantity
        value={line.quantity}
        least={0}
        most={20}
        onChange={(quantity) => (quantity === 0 ? removeLine(line.key) : replaceLine({ ...line, quantity }))}
        labels={{ name: t("quantity.name", { name }), less: t("quantity.less"), more: t("quantity.more") }}
      />
    </li>
  );
}
