import { useState } from "react";
import type { KeptLine } from "@/components/basket/store";
import type { HalfSide } from "@/components/dish/halves";
import type { Size } from "@/db/enums";
import { wishInSize } from "@/lib/catalogue/closest";
import { halfSizes } from "@/lib/catalogue/halves";
import { madeOf, type OtherHalf } from "@/lib/catalogue/made";
import type { Making, MenuProduct } from "@/lib/catalogue/menu";
import type { Availability } from "@/lib/stock/availability";
import { halfOf } from "./half-of";

/** What a dish is made of, with the rest of the card once it is known: a half may be any of it. */
export type BuilderMenu = Making & { products?: readonly MenuProduct[] };
/** A line that is being edited: what was chosen before. */
export type Chosen = Pick<
  KeptLine,
  "item" | "quantity" | "removed" | "added" | "others" | "menu" | "ifMissing"
>;
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

/** What the customer makes of a product: size, a second half, what comes off, what goes on, how many. */
export function useBuilder(
  menu: BuilderMenu,
  product: MenuProduct,
  availability: Availability | null,
  before?: Chosen,
) {
  const known = (item: string) => product.items.find(({ code }) => code === item)?.size;
  const [picked, setPicked] = useState<Size | null>((before && known(before.item)) ?? null);
  const [left, setLeft] = useState({ removed: before?.removed ?? [], added: before?.added ?? [] });
  const [right, setRight] = useState<OtherHalf | null>(() => halfOf(menu, before));
  const [side, setSide] = useState<HalfSide>("left");
  const [quantity, setQuantity] = useState(before?.quantity ?? 1);
  const [wished, setWish] = useState(before?.ifMissing ?? "call");
  const wide = halfSizes.find((size) => product.items.some((item) => item.size === size)) ?? "M";
  const wanted = picked ?? startSize(product, availability);
  const size = right && !halfSizes.includes(wanted) ? wide : wanted;
  const wish = wishInSize(wished, menu.products ?? [], size);
  const made = madeOf(menu, product, { size, ...left, half: right ?? undefined });
  const active: OtherHalf = right && side === "right" ? right : { product, ...left };
  const inGroups = menu.groups.flatMap(({ options }) => options.map(({ code }) => code));
  const extrasOf = (codes: readonly string[]) => codes.filter((code) => !inGroups.includes(code));
  const extrasCount = extrasOf(left.added).length + (right?.added.length ?? 0);
  const full = extrasCount >= menu.extrasMost;

  /** Why a size cannot be had as the pizza stands now; taking off what is missing lifts it. */
  const shortageAt = (item: string) => {
    const short = availability?.items[item];
    return short && ![...left.removed, ...(right?.removed ?? [])].includes(short.because) ? short : null;
  };
  const short = made
    ? ([made.item, made.halfItem ?? made.item].map(shortageAt).find((found) => found) ?? null)
    : null;
  const put = (change: { removed?: string[]; added?: string[] }) => {
    if (right && side === "right") setRight({ ...right, ...change });
    else setLeft({ ...left, ...change });
  };
  const toggled = (list: readonly string[], code: string) =>
    list.includes(code) ? list.filter((other) => other !== code) : [...list, code];
  const most = Math.max(1, Math.min(20, short?.left ?? 20));

  return {
    ...{ menu, product, size, quantity, setQuantity, made, short, shortageAt, active, side, setSide },
    ...{ removed: left.removed, added: left.added, half: right, full, extrasCount, wish, setWish },
    setSize: (next: Size) => {
      setPicked(next);
      // What is not to be had in that size goes.
      const offered = (code: string) =>
        menu.groups.flatMap(({ options }) => options).find((option) => option.code === code)?.prices[next];
      setLeft({
        ...left,
        added: left.added.filter((code) => !inGroups.includes(code) || offered(code) !== undefined),
      });
    },
    /** How many at most: what the stock allows, and never more than a line may hold. */
    most,
    toggleRemoved: (code: string) => put({ removed: toggled(active.removed, code) }),
    toggleAdded: (code: string) => {
      if (active.added.includes(code) || !full) put({ added: toggled(active.added, code) });
    },
    /** With choices of the whole pizza: they stand with its first half. */
    setAdded: (added: string[]) => setLeft({ ...left, added }),
    setHalf: (other: MenuProduct | null) => {
      setRight(other && { product: other, removed: [], added: [] });
      setSide(other ? "right" : "left");
    },
    /** The line of the basket this is; null while it is none. */
    line: (): Omit<KeptLine, "key"> | null =>
      made && {
        ...{ item: made.item, quantity: Math.min(quantity, most), seenCents: made.unitCents },
        ...{ removed: [...left.removed], added: [...left.added], ifMissing: wish },
        others:
          right && made.halfItem
            ? [{ item: made.halfItem, removed: [...right.removed], added: [...right.added] }]
            : [],
      },
  };
}
