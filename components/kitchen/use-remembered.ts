"use client";
import { useSyncExternalStore } from "react";

const changed = new Set<() => void>();

function watch(tell: () => void) {
  changed.add(tell);
  window.addEventListener("storage", tell);
  return () => {
    changed.delete(tell);
    window.removeEventListener("storage", tell);
  };
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Private windows and full disks: the screen works, it only forgets.
    return null;
  }
}

/** A setting of this device that outlives a reload. */
export function useRemembered(key: string, otherwise: string): [string, (value: string) => void] {
  const value = useSyncExternalStore(
    watch,
    () => stored(key) ?? otherwise,
    () => otherwise,
  );
  const keep = (next: string) => {
    try {
      localStorage.setItem(key, next);
    } catch {}
    for (const tell of changed) tell();
  };
  return [value, keep];
}
