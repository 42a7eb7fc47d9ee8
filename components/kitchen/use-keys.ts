"use client";
import { useEffect, useEffectEvent, useState } from "react";
import type { Done } from "./gestures";
import { useRemembered } from "./use-remembered";

/** What a digit chooses and what Enter does with it; `accept`: A takes it in charge. */
export type KeyTarget = { id: string; step: Done | null; accept: Done | null };

type KeysInput = {
  targets: readonly KeyTarget[];
  /** What R takes back. */
  recall: Done | null;
  act: (done: Done) => void;
  enabled: boolean;
};

/** A numeric keypad with sticky keys is quicker than a screen with floury fingers. Can be turned off: single letters may be somebody's dictation. */
export function useKeys({ targets, recall, act, enabled }: KeysInput) {
  const [kept, keep] = useRemembered("kitchen-keys", "on");
  const [chosenId, choose] = useState<string | null>(null);
  const on = enabled && kept !== "off";
  const chosen = targets.find(({ id }) => id === chosenId);

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!on || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (target?.closest("[role=dialog], [role=menu], input, textarea, select")) return;
    // Enter on a button is that button's.
    if (event.key === "Enter" && target?.closest("button, a, summary")) return;
    const action = actionOf(event.key);
    if (!action) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  function actionOf(key: string): (() => void) | null {
    const digit = /^[1-9]$/.test(key) ? targets[Number(key) - 1] : undefined;
    if (digit) return () => choose(digit.id);
    if (key === "Escape") return () => choose(null);
    const done = doneOf(key);
    return done && (() => act(done));
  }

  function doneOf(key: string): Done | null {
    if (key === "Enter") return chosen?.step ?? null;
    if (key.toLowerCase() === "a")
      return chosen?.accept ?? targets.find(({ accept }) => accept)?.accept ?? null;
    return key.toLowerCase() === "r" ? recall : null;
  }

  return {
    on,
    setOn: (next: boolean) => keep(next ? "on" : "off"),
    chosenId: on ? (chosen?.id ?? null) : null,
  };
}
