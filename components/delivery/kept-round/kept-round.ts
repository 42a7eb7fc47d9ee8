import type { CourierScreen } from "@/lib/dispatch/run";
import { registerWorker } from "../../offline/keep-offline";
import type { Reading } from "../../use-reading";

/** What `public/worker.js` keeps of a round, and what this telephone last knew of it: gone together. */
const cacheName = "ocpizza-round-1";
const knownPath = "/staff/tournee/ce-que-je-sais";

/** `knownAt`: by the telephone's clock, in ms. */
export type KnownRound = { courierId: string; knownAt: number; reading: Reading<CourierScreen> };

const canKeep = () => window.isSecureContext && "serviceWorker" in navigator && "caches" in window;

/** Has the worker keep a courier's page as it is now. Where there is none, a page loaded in a dead spot does not come. */
export async function keepPage(page: string): Promise<void> {
  if (!canKeep()) return;
  try {
    await registerWorker();
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ round: page });
  } catch {
    // A browser that wants no worker.
  }
}

/** Written at every reading, so that a page loaded in a dead spot shows the round as it was last. */
export async function keepKnown(known: KnownRound): Promise<void> {
  if (!canKeep()) return;
  const cache = await caches.open(cacheName).catch(() => null);
  await cache?.put(knownPath, Response.json(known)).catch(() => {});
}

/** What this courier's telephone last knew; null: nothing, or somebody else's. */
export async function knownRound(courierId: string): Promise<KnownRound | null> {
  if (!canKeep() || !(await caches.has(cacheName).catch(() => false))) return null;
  const answer = await caches.open(cacheName).then((cache) => cache.match(knownPath));
  const known: KnownRound | null = (await answer?.json().catch(() => null)) ?? null;
  return known?.courierId === courierId ? known : null;
}

/** Nothing of anybody's doors stays on the telephone. */
export async function forgetRound(): Promise<void> {
  if (!canKeep()) return;
  await caches.delete(cacheName).catch(() => false);
  // The worker may still be keeping its page.
  const worker = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  worker?.active?.postMessage({ forget: "round" });
}
