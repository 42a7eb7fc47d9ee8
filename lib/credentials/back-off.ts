/** Failed sign-ins of the last quarter of an hour, newest first. */
export type Failures = readonly Date[];

export const rememberedMinutes = 15;

// A shop's colleagues and a household share one address; an account has one owner. All wait, none for ever.
const limits = {
  email: { free: 5, longestSeconds: 60 },
  address: { free: 20, longestSeconds: 300 },
} as const;

/** Seconds still to wait before the next try: none for the first ones, then doubling from two seconds, up to a ceiling. */
export function secondsToWait(of: keyof typeof limits, failures: Failures, at: Date): number {
  const { free, longestSeconds } = limits[of];
  const [last] = failures;
  if (!last || failures.length < free) return 0;
  const wait = Math.min(longestSeconds, 2 ** (failures.length - free + 1));
  return Math.max(0, Math.ceil((last.getTime() + wait * 1000 - at.getTime()) / 1000));
}
