import { useState } from "react";
import type { Making, MenuOffer, MenuProduct } from "@/lib/catalogue/menu";
import { offerLineCents } from "@/lib/catalogue/offer";
import type { BasketLine, Portion } from "@/lib/orders/basket";

type OfferLine = Pick<BasketLine, "item" | "removed" | "added" | "others" | "menu" | "ifMissing">;

/** A menu that is being put together, one choice a slot; `before`: as it was, when it is changed. */
export function useOffer(
  card: Making & { products: readonly MenuProduct[] },
  offer: MenuOffer,
  before?: OfferLine,
) {
  const [portions, setPortions] = useState<readonly (Portion | null)[]>(() =>
    before
      ? [before, ...(before.others ?? [])].map(({ item, removed, added }) => ({ item, removed, added }))
      : offer.slots.map(() => null),
  );
  const [ifMissing, setIfMissing] = useState(before?.ifMissing ?? "call");
  const chosen = portions.filter((one) => one !== null);
  const complete = chosen.length === offer.slots.length;
  const put = (index: number, portion: Portion) => setPortions(portions.with(index, portion));
  return {
    ...{ portions, chosen, complete, ifMissing, setIfMissing, put },
    unitCents: complete ? offerLineCents(card, offer, chosen) : offer.priceCents,
    /** Another dish in a slot is as the card has it. */
    choose: (index: number, item: string) => put(index, { item, removed: [], added: [] }),
    /** The line it is; null while a choice is missing. */
    line: (): (OfferLine & { others: Portion[]; menu: string }) | null => {
      const [first, ...others] = chosen;
      return complete && first ? { ...first, others, menu: offer.code, ifMissing } : null;
    },
  };
}
