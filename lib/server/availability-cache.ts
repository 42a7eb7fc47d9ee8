import type { Availability } from "@/lib/stock/availability";
import { getAvailability } from "@/lib/stock/queries/get-availability";

/** How long an answer may live when nobody tells us that it changed. */
const freshMs = 2000;

type Kept = { until: number; answer: Promise<Availability> };
const key = Symbol.for("ocpizza.availability");
const world = globalThis as typeof globalThis & { [key]?: Map<string, Kept> };

function kept(): Map<string, Kept> {
  world[key] ??= new Map();
  return world[key];
}

/** What an outlet can still make, computed once per change and not once per reader. */
export function currentAvailability(outletId: string): Promise<Availability> {
  const known = kept().get(outletId);
  if (known && known.until > performance.now()) return known.answer;
  const answer = getAvailability(outletId);
  kept().set(outletId, { until: performance.now() + freshMs, answer });
  answer.catch(() => kept().delete(outletId));
  return answer;
}

/** The stock of an outlet moved: the next reader computes anew. */
export const forgetAvailability = (outletId: string): void => void kept().delete(outletId);
