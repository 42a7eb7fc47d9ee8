import { splitProRata } from "../money";

/** Equal parts of an amount; what does not divide goes cent by cent to the first of them. */
export const splitEqually = (amountCents: number, people: number): number[] =>
  splitProRata(
    amountCents,
    Array.from({ length: people }, () => 1),
  );

/**
 * What each pays who pays for some of the lines: a discount, a delivery's fee or what was paid already is borne by all pro rata of
 * what they had. The parts sum to the amount.
 * @param lines cents of a line and who pays it, from 0.
 */
export function splitByLine(
  amountCents: number,
  lines: readonly { cents: number; payer: number }[],
  payers: number,
): number[] {
  const own = Array.from({ length: payers }, (_, payer) =>
    lines.reduce((sum, line) => sum + (line.payer === payer ? line.cents : 0), 0),
  );
  return splitProRata(amountCents, own);
}

/** A part of a given size and the rest; none is nothing. */
export function splitByAmount(amountCents: number, partCents: number): number[] {
  const part = Math.min(Math.max(0, partCents), amountCents);
  return [part, amountCents - part].filter((cents) => cents > 0);
}
