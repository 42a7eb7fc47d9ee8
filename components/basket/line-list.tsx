"use client";
import { DishPicture } from "@/components/shop/dish-picture";
import { halfOf } from "@/components/shop/half-of";
import { hasChoices } from "@/lib/catalogue/choices";
import type { DrawnMenu } from "@/lib/catalogue/drawn-menu";
import type { Quote } from "@/lib/orders/quote";
import { BasketLine } from "./basket-line";
import { IfMissing } from "./if-missing";
import type { KeptLine } from "./store";

type LineListProps = {
  lines: readonly KeptLine[];
  /** null until it has come. */
  menu: DrawnMenu | null;
  quote: Quote | null;
  onChange: (line: KeptLine) => void;
  onEdit: (line: KeptLine) => void;
  onRemove: (line: KeptLine, name: string) => void;
};

/** Lines of a basket or of an order that is being changed, each to be changed where it stands. */
export function LineList({ lines, menu, quote, onChange, onEdit, onRemove }: LineListProps) {
  return (
    <ul className="divide-y-2 divide-line divide-dashed">
      {lines.map((line) => {
        const product = menu?.products.find(({ items }) => items.some(({ code }) => code === line.item));
        const offer = menu?.offers.find(({ code }) => code === line.menu);
        const quoted = quote?.lines.find(({ key }) => key === line.key) ?? null;
        const name = quoted?.name || offer?.name || product?.name || line.item;
        return (
          <BasketLine
            key={line.key}
            line={line}
            quoted={quoted}
            name={name}
            picture={
              product && (
                <DishPicture
                  product={product}
                  removed={line.removed}
                  added={line.added}
                  half={menu && halfOf(menu, line)}
                  art={menu?.art[product.code] ?? ""}
                  className="aspect-square w-full"
                />
              )
            }
            editable={
              line.menu
                ? offer !== undefined
                : product !== undefined && menu !== null && hasChoices(menu, product)
            }
            onQuantity={(quantity) => onChange({ ...line, quantity })}
            onEdit={() => onEdit(line)}
            onRemove={() => onRemove(line, name)}
          >
            {menu && (
              <IfMissing
                line={line}
                products={menu.products}
                onChange={(ifMissing) => onChange({ ...line, ifMissing })}
              />
            )}
          </BasketLine>
        );
      })}
    </ul>
  );
}
