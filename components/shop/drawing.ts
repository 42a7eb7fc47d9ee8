import { useEffect, useSyncExternalStore } from "react";
import type { DrawnDish } from "./drawn-dish";

let drawing: typeof DrawnDish | null = null;
let asked = false;
const listeners = new Set<() => void>();

/** What draws a pizza anew with each change weighs as much as all the rest of a dish's page: it comes when somebody is about to change one. */
export function loadDrawing(): void {
  if (asked) return;
  asked = true;
  import("./drawn-dish").then(
    (file) => {
      drawing = file.DrawnDish;
      for (const listener of listeners) listener();
    },
    () => {
      // Without it the picture of the dish as the card has it stays; the next touch asks again.
      asked = false;
    },
  );
}

const touches = ["pointermove", "pointerdown", "keydown"] as const;

/** On a page where a dish is made up: from the first touch on it may be changed. */
export function useDrawingAtTouch(): void {
  useEffect(() => {
    for (const touch of touches) addEventListener(touch, loadDrawing, { once: true, passive: true });
    return () => {
      for (const touch of touches) removeEventListener(touch, loadDrawing);
    };
  }, []);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** null until it is there; asked for where it is `wanted`. */
export function useDrawing(wanted: boolean): typeof DrawnDish | null {
  useEffect(() => {
    if (wanted) loadDrawing();
  }, [wanted]);
  return useSyncExternalStore(
    subscribe,
    () => drawing,
    () => null,
  );
}
