const step = 5 * 60_000;

/**
 * The promised instant as people are told it: the ten minutes that end with it, on five-minute marks.
 * Its end is never before the promise, so that keeping the window is keeping the promise.
 */
export function promiseWindow(promisedAt: Date): { from: Date; to: Date } {
  const to = Math.ceil(promisedAt.getTime() / step) * step;
  return { from: new Date(to - 2 * step), to: new Date(to) };
}
