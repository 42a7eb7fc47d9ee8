import { useEffect, useSyncExternalStore } from "react";
import { getChoice, useChoice } from "@/components/basket/choice";
import type { Mode } from "@/db/enums";
import type { OpeningState } from "@/lib/outlets/opening-state";

/** Whether an outlet takes orders right now, as /api/outlets says it. Instants are ISO. */
export type Opening = OpeningState & {
  slug: string;
  name: string;
  street: string;
  city: string;
  status: string;
  timezone: string;
};
/** When the chosen outlet could be there first, as its clock says it: `ride` minutes away, or in its nearest zone. */
type First = { first: string; ride?: number } & Record<Mode, string | null>;
export type Openings = { at: string; outlets: Opening[]; first: First | null };

const everyMs = 60_000;
const listeners = new Set<() => void>();
let openings: Openings | null = null;
let timer: ReturnType<typeof setInterval> | undefined;

let asked = "";

/** With what is chosen, so that one request tells all that every page shows. */
function query(): string {
  const { outlet, rideMinutes } = getChoice();
  if (!outlet) return "";
  return `?${new URLSearchParams({ first: outlet.slug, ...(rideMinutes !== null && { ride: String(rideMinutes) }) })}`;
}

async function read() {
  const now = query();
  asked = now;
  try {
    const answer = await fetch(`/api/outlets${now}`);
    if (!answer.ok || asked !== now) return;
    openings = await answer.json();
    for (const listener of listeners) listener();
  } catch {
    // Offline: what was known stays on screen until the next round.
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (listeners.size === 1) {
    // What a page chooses as it opens is chosen by then.
    setTimeout(read);
    timer = setInterval(() => document.visibilityState === "visible" && void read(), everyMs);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(timer);
  };
}

/** Which outlets are open, read once for the whole page and again every minute; null until known. */
export const useOpenings = (): Openings | null =>
  useSyncExternalStore(
    subscribe,
    () => openings,
    () => null,
  );

/** When an order could be there first, each way; null until known, and for a later day than today. `sure`: told for the customer's own door. */
export function useFirstTimes(
  slug: string | undefined,
): (Record<Mode, string | null> & { sure: boolean }) | null {
  const openings = useOpenings();
  const { outlet, rideMinutes, day } = useChoice();
  const first = openings?.first;
  useEffect(() => {
    if (outlet && openings && query() !== asked) void read();
  });
  if (!first || first.first !== slug || first.ride !== (rideMinutes ?? undefined) || day) return null;
  return { takeaway: first.takeaway, delivery: first.delivery, sure: first.ride !== undefined };
}
