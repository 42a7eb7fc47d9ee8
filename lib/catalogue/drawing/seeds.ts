/** Which of its possible layouts an ingredient takes. Chosen so that the house recipes overlap little; any number works. */
const SEEDS: Readonly<Record<string, number>> = {};

export function seedOf(code: string): number {
  return SEEDS[code] ?? 0;
}
