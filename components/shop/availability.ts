import { useEffect, useMemo, useSyncExternalStore } from "react";
import { useChoice } from "@/components/basket/choice";
import { useHeard } from "@/components/live-source";
import type { Availability } from "@/lib/stock/availability";
import type { BusinessDay } from "@/lib/time";

type Outlet = { id: string; slug: string };

const patienceMs = 1500;

const known = new Map<string, Availability>();
const listeners = new Set<() => void>();

/** Of an outlet today, or on a later day. */
const named = (id: string, day: BusinessDay | null) => (day ? `${id} ${day}` : id);

export function keepAvailability(id: string, next: Availability, day: BusinessDay | null = null): void {
  const name = named(id, day);
  const before = known.get(name);
  // An answer that was long on its way must not undo a newer one.
  if (before && before.at > next.at) return;
  known.set(name, next);
  for (const listener of listeners) listener();
}

async function read({ id, slug }: Outlet) {
  try {
    const answer = await fetch(`/api/outlets/${slug}/availability`);
    if (answer.ok) keepAvailability(id, await answer.json());
  } catch {
    // Offline: the live line reads again once it is back.
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What an outlet can make on the day that was chosen, as last heard; null until known: everything then counts as available. */
export function useAvailability(id: string): Availability | null {
  const name = named(id, useChoice().day);
  return useSyncExternalStore(
    subscribe,
    () => known.get(name) ?? null,
    () => null,
  );
}

/**
 * Keeps it true for today; for a later day `LaterAvailability` does. The line begins by telling how things stand, after every cut too, and tells each change; it is read
 * only where the line does not get through.
 */
export function useLiveAvailability(outlet: Outlet): void {
  const { id, slug } = outlet;
  useEffect(() => {
    const timer = setTimeout(() => !known.has(id) && void read({ id, slug }), patienceMs);
    return () => clearTimeout(timer);
  }, [id, slug]);
  useHeard([`availability:${id}`], (message) => {
    if (message.kind === "change") keepAvailability(id, message.data as Availability);
    if (message.kind === "hint") void read(outlet);
  });
}

/** Of a product at an outlet, as `shortageOf`; who asks is shown anew only when that changes, not with every word on the card. */
export function useShortage(id: string, items: readonly { code: string }[]): Short | null {
  const name = named(id, useChoice().day);
  const told = useSyncExternalStore(
    subscribe,
    () => JSON.stringify(shortageOf(known.get(name) ?? null, items)),
    () => "null",
  );
  return useMemo(() => JSON.parse(told), [told]);
}

type Short = Availability["items"][string];

/** Of a product in several sizes: sold out only when every size is, short by the most any size still allows. */
export function shortageOf(
  availability: Availability | null,
  items: readonly { code: string }[],
): Short | null {
  const short = items.map(({ code }) => availability?.items[code]);
  let most: Short | null = null;
  for (const item of short) {
    if (!item) return null;
    if (!most || item.left > most.left) most = item;
  }
  return most;
}

/** Whether an extra can still be had on a size. */
export const extraIsOut = (availability: Availability | null, code: string, size: string): boolean =>
  availability?.extras.some((out) => out === code || out === `${code}:${size.toLowerCase()}`) ?? false;
