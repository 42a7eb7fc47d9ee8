import { type Pieces, pieces } from "@/lib/till/cash";

/** What a drawer begins with. */
export const floatCents = 15_000;

/** Coins and notes that come to so much, as few as possible; a till has no note above fifty euros. */
export function piecesOf(cents: number): Pieces {
  const counted: Pieces = {};
  let left = cents;
  for (const piece of pieces.filter((each) => each <= 5000)) {
    const count = Math.floor(left / piece);
    if (count > 0) counted[`${piece}`] = count;
    left -= count * piece;
  }
  return counted;
}
