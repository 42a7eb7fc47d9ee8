/** Of ten promises this many are kept when a reserve is right; more would be kept by telling everybody a longer wait. */
const keptShare = 0.85;
const fewest = 20;
/** Minutes a reserve moves by in a day: one bad evening is not the weather. */
const stride = 2;

/**
 * What an outlet keeps in reserve from now on: a step towards the smallest number of minutes that would have kept enough of
 * its promises.
 * @param errors minutes each order came after what the model alone would have promised; below 0 before it.
 */
export function tunedReserve(
  errors: readonly number[],
  now: number,
  { least, most }: { least: number; most: number },
): number {
  const within = (minutes: number) => Math.min(most, Math.max(least, minutes));
  if (errors.length < fewest) return within(now);
  const sorted = errors.toSorted((a, b) => a - b);
  const wanted = within(Math.ceil(Math.max(0, sorted[Math.ceil(sorted.length * keptShare) - 1] ?? 0)));
  return within(now + Math.max(-stride, Math.min(stride, wanted - now)));
}
