const step = 5 * 60_000;

/** The promised instant as people are told it: five minutes either side of it, on five-minute marks. */
export function promiseWindow(promisedAt: Date): { from: Date; to: Date } {
  const middle = Math.round(promisedAt.getTime() / step) * step;
  return { from: new Date(middle - step), to: new Date(middle + step) };
}
