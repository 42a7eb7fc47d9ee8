import { useSyncExternalStore } from "react";
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
export type Openings = { at: string; outlets: Opening[] };

const everyMs = 60_000;
const listeners = new Set<() => void>();
let openings: Openings | null = null;
let timer: ReturnType<typeof setInterval> | undefined;

async function read() {
  try {
    const answer = await fetch("/api/outlets");
    if (!answer.ok) return;
    openings = await answer.json();
    for (const listener of listeners) listener();
  } catch {
    // Offline: what was known stays on screen until the next round.
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (listeners.size === 1) {
    void read();
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
