/** Numbers that look random and are the same at every run: two seeds on one day differ in nothing but their ids. */
export type Chance = {
  /** A number in [0, 1). */
  next(): number;
  /** An integer from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** True with this probability. */
  odds(probability: number): boolean;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** The key drawn with a probability proportional to its weight. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
};

/** Mulberry32: 32 bits of state, plenty for a demonstration. */
export function chance(start: number): Chance {
  let state = start >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    odds: (probability) => next() < probability,
    pick: (from) => from[between(0, from.length - 1)] ?? from[0],
    weighted: (choices) => {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of choices) {
        left -= weight;
        if (left < 0) return value;
      }
      const last = choices.at(-1);
      if (!last) throw new Error("nothing to choose from");
      return last[0];
    },
  };
}
