/** Stripe's limits: 50 keys of 500 characters. Ten are left for what else a session says of itself. */
const mostPieces = 40;
const pieceLength = 500;
const pieceKey = (index: number): string => `sealed_${String(index).padStart(2, "0")}`;

/** What a person who looks at the payment in Stripe's pages can read, in nobody's name. */
export type Plain = { outlet: string; number: number; day: string; lines: readonly string[] };

/**
 * What is written on a payment so that its order can be rebuilt from it should we lose it: in plain words what was ordered
 * where, and sealed all of it. An order too large for that keeps its plain words.
 */
export function orderNote({ outlet, number, day, lines }: Plain, sealed: string): Record<string, string> {
  const pieces = sealed.match(new RegExp(`.{1,${pieceLength}}`, "g")) ?? [];
  const plain = { outlet, number: String(number), day, lines: lines.join(", ").slice(0, pieceLength) };
  if (pieces.length > mostPieces) return plain;
  return { ...plain, ...Object.fromEntries(pieces.map((piece, index) => [pieceKey(index), piece])) };
}

/** The sealed part of what Stripe gives back, or null when there is none or a piece is missing. */
export function sealedIn(metadata: Readonly<Record<string, string>>): string | null {
  const count = Object.keys(metadata).filter((key) => /^sealed_\d\d$/.test(key)).length;
  const pieces = Array.from({ length: count }, (_, index) => metadata[pieceKey(index)]);
  return count > 0 && pieces.every((piece) => piece !== undefined) ? pieces.join("") : null;
}
