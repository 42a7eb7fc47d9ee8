/** When goods arrive, and how much; oldest first. */
export type Arrived = { at: Date; quantity: number };
/** What leaves the shelf, base units. */
type Left = { at: Date; quantity: number };

export type Supply = {
  /** When something comes, oldest first, before anything leaves. */
  days: readonly Date[];
  left: readonly Left[];
  /** What the shelf is filled up to. */
  par: number;
  /** Goods come in whole packs. */
  pack: number;
  /** What is to be there in the end, where the outlet runs short; it is then supplied to the gram. */
  remains?: number | undefined;
};

/** Fills a shelf at every delivery, enough for all that leaves it before the next one: it is never empty in between. */
export function supply({ days, left, par, pack, remains }: Supply): Arrived[] {
  let onHand = 0;
  return days.flatMap((at, index) => {
    const next = days[index + 1];
    const need = left
      .filter((taken) => taken.at >= at && (!next || taken.at < next))
      .reduce((sum, { quantity }) => sum + quantity, 0);
    const target = remains === undefined ? Math.max(par, need * 1.2) : need + (next ? 0 : remains);
    const missing = Math.max(0, target - onHand);
    const quantity = remains === undefined ? Math.ceil(missing / pack) * pack : missing;
    onHand += quantity - need;
    return quantity > 0 ? [{ at, quantity }] : [];
  });
}
