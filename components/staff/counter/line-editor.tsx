"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type HalfSide, Halves } from "@/components/dish/halves";
import { OptionGroups } from "@/components/dish/option-groups";
import { Money } from "@/components/money";
import { classes } from "@/components/ui/classes";
import { groupsOf } from "@/lib/catalogue/choices";
import { halvable } from "@/lib/catalogue/halves";
import type { MenuProduct } from "@/lib/catalogue/menu";
import type { BasketLine, Portion } from "@/lib/orders/basket";
import type { Availability } from "@/lib/stock/availability";
import { EditorFrame } from "./editor-frame";
import { chip, Group } from "./group";
import { inSize } from "./in-size";
import { type CounterMenu, findItem, otherHalf, unitCents } from "./line-price";
import { LineWish } from "./line-wish";
import { extrasIn, PortionChanges } from "./portion-changes";

type LineEditorProps = {
  line: BasketLine;
  menu: CounterMenu;
  availability: Availability;
  change: (line: BasketLine) => void;
  onDone: () => void;
};

/** One line made as the customer wants it: size, dough, halves, what is taken off, what is added. It takes the card's place, no window opens. */
export function LineEditor({ line, menu, availability, change, onDone }: LineEditorProps) {
  const t = useTranslations("counter");
  const [side, setSide] = useState<HalfSide>("left");
  const found = findItem(menu, line.item);
  if (!found) return null;
  const { product, item } = found;
  const half = otherHalf(menu, line) ?? null;
  const [right] = half ? (line.others ?? []) : [];
  const atRight = right && half && side === "right" ? { portion: right, product: half } : null;
  const put = (part: Partial<Portion>) =>
    change(atRight ? { ...line, others: [{ ...atRight.portion, ...part }] } : { ...line, ...part });
  const setHalf = (other: MenuProduct | null) => {
    setSide(other ? "right" : "left");
    if (!other) return change({ ...line, others: undefined });
    const wide = halvable(product, item.size)
      ? item
      : product.items.find(({ size }) => halvable(product, size));
    const own = other.items.find(({ size }) => size === wide?.size);
    if (wide && own)
      change({ ...inSize(line, menu, wide), others: [{ item: own.code, removed: [], added: [] }] });
  };
  return (
    <EditorFrame
      name={product.name}
      quantity={line.quantity}
      left={availability.items[item.code]?.left}
      setQuantity={(quantity) => change({ ...line, quantity })}
      onRemove={() => change({ ...line, quantity: 0 })}
      done={{ label: t("line.done"), cents: unitCents(menu, line) * line.quantity, do: onDone }}
    >
      {product.items.length > 1 && (
        <Group title={t("line.size")}>
          {product.items.map((other) => (
            <button
              key={other.code}
              type="button"
              aria-pressed={other.code === item.code}
              disabled={
                availability.items[other.code]?.left === 0 ||
                (half !== null && !halvable(product, other.size))
              }
              onClick={() => change(inSize(line, menu, other))}
              className={classes(chip, "aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper")}
            >
              {t(`size.${other.size}`)} <Money cents={other.priceCents} />
            </button>
          ))}
        </Group>
      )}
      <OptionGroups
        groups={groupsOf(menu, product)}
        size={item.size}
        added={line.added}
        availability={availability}
        setAdded={(added) => change({ ...line, added })}
      />
      {product.kind === "pizza" && (
        <Halves {...{ product, size: item.size, half, setHalf, side, setSide }} products={menu.products} />
      )}
      <PortionChanges
        {...{ menu, availability, put, size: item.size, portion: line, product, ...atRight }}
        extrasCount={extrasIn(menu, right ? [line, right] : [line])}
        half={half !== null}
      />
      <LineWish line={line} menu={menu} set={(ifMissing) => change({ ...line, ifMissing })} />
    </EditorFrame>
  );
}
