import { madeOf } from "./made";
import type { Making, MenuOffer, MenuProduct } from "./menu";

/** What the choices of an offer cost together: its price and their surcharges, never more than they cost apart. */
export const offerCents = (
  priceCents: number,
  surcharges: readonly number[],
  cards: readonly number[],
): number => Math.min(sumOf(cards), priceCents + sumOf(surcharges));

const sumOf = (cents: readonly number[]): number => cents.reduce((sum, each) => sum + each, 0);

/** What an offer comes to with these choices, one a slot: extras on them are paid beside it. */
export function offerLineCents(
  card: Making & { products: readonly MenuProduct[] },
  { priceCents, slots }: MenuOffer,
  portions: readonly { item: string; removed: readonly string[]; added: readonly string[] }[],
): number {
  const made = portions.map(({ item, removed, added }, index) => {
    const product = card.products.find(({ items }) => items.some(({ code }) => code === item));
    const own = product?.items.find(({ code }) => code === item);
    const cardCents = own?.priceCents ?? 0;
    const cents = product && own ? madeOf(card, product, { size: own.size, removed, added })?.unitCents : 0;
    const choice = slots[index]?.choices.find((one) => one.item === item);
    return {
      ...{ cardCents, extrasCents: (cents ?? cardCents) - cardCents },
      surchargeCents: choice?.surchargeCents ?? 0,
    };
  });
  const cents = offerCents(
    priceCents,
    made.map(({ surchargeCents }) => surchargeCents),
    made.map(({ cardCents }) => cardCents),
  );
  return cents + sumOf(made.map(({ extrasCents }) => extrasCents));
}

/** A dish of a basket, one piece of it, as an offer may take it in. */
export type Piece<Of> = { item: string; cardCents: number; of: Of };
export type Recognised<Of> = { offer: MenuOffer; pieces: Piece<Of>[]; savedCents: number };

/** The offer that saves most on what is in a basket, with a piece for each of its slots; null when none saves anything. */
export function recognise<Of>(
  offers: readonly MenuOffer[],
  basket: readonly Piece<Of>[],
): Recognised<Of> | null {
  const dearestFirst = basket.toSorted((a, b) => b.cardCents - a.cardCents);
  return offers
    .flatMap((offer) => filled(offer, dearestFirst) ?? [])
    .filter(({ savedCents }) => savedCents > 0)
    .reduce<Recognised<Of> | null>(
      (best, next) => (best && best.savedCents >= next.savedCents ? best : next),
      null,
    );
}

/** The slot with the fewest choices chooses first, so that a wide one does not take what only it could. */
function filled<Of>(offer: MenuOffer, basket: readonly Piece<Of>[]): Recognised<Of> | null {
  const left = [...basket];
  const chosen = new Map<number, { piece: Piece<Of>; surchargeCents: number }>();
  const order = offer.slots
    .map(({ choices }, index) => ({ choices, index }))
    .toSorted((a, b) => a.choices.length - b.choices.length);
  for (const { choices, index } of order) {
    const at = left.findIndex(({ item }) => choices.some((choice) => choice.item === item));
    const [piece] = at < 0 ? [] : left.splice(at, 1);
    const surchargeCents = choices.find(({ item }) => item === piece?.item)?.surchargeCents;
    if (!piece || surchargeCents === undefined) return null;
    chosen.set(index, { piece, surchargeCents });
  }
  const made = offer.slots.flatMap((_, index) => chosen.get(index) ?? []);
  const cards = made.map(({ piece }) => piece.cardCents);
  const cents = offerCents(
    offer.priceCents,
    made.map((one) => one.surchargeCents),
    cards,
  );
  return { offer, pieces: made.map(({ piece }) => piece), savedCents: sumOf(cards) - cents };
}
