import { useState } from "react";
import type { Size } from "@/db/enums";
import { madeOf, type Wish } from "@/lib/catalogue/made";
import type { Menu, MenuProduct } from "@/lib/catalogue/menu";
import type { Availability } from "@/lib/stock/availability";

/** A line that is being edited: what was chosen before. */
export type Chosen = Wish & { quantity: number };
export type Builder = ReturnType<typeof useBuilder>;

/** The size one starts from: the middle one if it can be made, else the first that can. */
function startSize(product: MenuProduct, availability: Availability | null): Size {
  const can = product.items.filter((item) => availability?.items[item.code]?.left !== 0);
  return (
    (
      can.find((item) => item.size === "M") ??
      can[0] ??
      product.items.find((item) => item.size === "M") ??
      product.items[0]
    )?.size ?? "ONE"
  );
}

/** What the customer makes of a product: size, what comes off, what goes on, how many. */
export function useBuilder(
  menu: Pick<Menu, "ingredients" | "extras" | "extrasMost">,
  product: MenuProduct,
  availability: Availability | null,
  before?: Chosen,
) {
  const [picked, setSize] = useState<Size | null>(before?.size ?? null);
  const [removed, setRemoved] = useState<readonly string[]>(before?.removed ?? []);
  const [added, setAdded] = useState<readonly string[]>(before?.added ?? []);
  const [quantity, setQuantity] = useState(before?.quantity ?? 1);
  const size = picked ?? startSize(product, availability);
  const made = madeOf(menu, product, { size, removed, added });

  /** Why a size cannot be had as the pizza stands now; taking off what is missing lifts it. */
  const shortageAt = (item: string) => {
    const short = availability?.items[item];
    return short && !removed.includes(short.because) ? short : null;
  };
  const short = made ? shortageAt(made.item) : null;
  const toggle = (list: readonly string[], code: string) =>
    list.includes(code) ? list.filter((other) => other !== code) : [...list, code];

  return {
    ...{ menu, product, size, setSize, removed, added, quantity, setQuantity, made, short, shortageAt },
    /** How many at most: what the stock allows, and never more than a line may hold. */
    most: Math.max(1, Math.min(20, short?.left ?? 20)),
    toggleRemoved: (code: string) => setRemoved(toggle(removed, code)),
    toggleAdded: (code: string) => {
      if (added.includes(code) || added.length < menu.extrasMost) setAdded(toggle(added, code));
    },
    full: added.length >= menu.extrasMost,
  };
}
