const notes = [500, 1000, 2000, 5000, 10000];

/** The amounts people are likely to hand over, exact first: one tap each. */
export function likelyCash(dueCents: number): number[] {
  const rounded = notes.map((note) => Math.ceil(dueCents / note) * note);
  return [...new Set([dueCents, ...rounded])].sort((a, b) => a - b).slice(0, 5);
}
