import { formatCents } from "../money";
import { Refusal } from "../refusal";

/** What the customer gets back; null given is the exact amount. @throws Refusal cash_short. */
export function changeOf(dueCents: number, givenCents: number | null): number {
  if (givenCents === null) return 0;
  if (givenCents < dueCents)
    throw new Refusal("cash_short", { missing: formatCents(dueCents - givenCents, "fr") }, "givenCents");
  return givenCents - dueCents;
}

const notes = [500, 1000, 2000, 5000, 10000];

/** The amounts people are likely to hand over, exact first: one tap each. */
export function likelyCash(dueCents: number): number[] {
  const rounded = notes.map((note) => Math.ceil(dueCents / note) * note);
  return [...new Set([dueCents, ...rounded])].sort((a, b) => a - b).slice(0, 5);
}
