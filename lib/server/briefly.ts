/** How long an answer may live when nobody tells us that it changed. */
const freshMs = 2000;

type Kept = { until: number; answer: Promise<unknown> };
const key = Symbol.for("ocpizza.briefly");
const world = globalThis as typeof globalThis & { [key]?: Map<string, Kept> };

/**
 * The answer of `make`, shared by everybody who asks this process for `name` within two seconds. For what many read at
 * once and nobody may read long: Next's own cache costs a sixth of a small answer, and does not keep what is live.
 */
export function briefly<T>(name: string, make: () => Promise<T>): Promise<T> {
  world[key] ??= new Map();
  const kept = world[key];
  const known = kept.get(name);
  // A name stands for one `make`, so that what is kept under it is a T.
  if (known && known.until > performance.now()) return known.answer as Promise<T>;
  const answer = make();
  kept.set(name, { until: performance.now() + freshMs, answer });
  // What does not exist is not kept: anybody may ask for any name.
  answer.then((value) => value ?? kept.delete(name)).catch(() => kept.delete(name));
  return answer;
}
