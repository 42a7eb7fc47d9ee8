"use client";
import type { Outcome } from "@/lib/outcome";

export type LockScreen = (input: undefined) => Promise<Outcome<null>>;

const gestureKey = "ocpizza.gesture";
const lockedKey = "ocpizza.locked";

/** One browser is one screen, however many pages of it are open: what one of them hears keeps the others awake. */
export const keepGesture = (): void => localStorage.setItem(gestureKey, String(Date.now()));
export const idleMs = (): number => Date.now() - Number(localStorage.getItem(gestureKey) ?? 0);

/** To the page that asks who works here, as a page of its own; the other pages of this browser go there too. */
export function leaveFor(returnTo: string): void {
  localStorage.setItem(lockedKey, String(Date.now()));
  toLock(returnTo);
}

const toLock = (returnTo: string): void =>
  window.location.assign(`/staff/poste?retour=${encodeURIComponent(returnTo)}`);

/** Calls when another page of this browser was locked. */
export function onLocked(locked: () => void): () => void {
  const hear = (event: StorageEvent) => event.key === lockedKey && locked();
  window.addEventListener("storage", hear);
  return () => window.removeEventListener("storage", hear);
}

export const herePath = (): string => window.location.pathname + window.location.search;
