"use client";
import { useEffect, useEffectEvent, useState } from "react";
import { gestureOf } from "@/lib/kitchen/board";
import type { Ticket } from "@/lib/kitchen/ticket";
import type { Done } from "./gestures";
import { useRemembered } from "./use-remembered";

type KeysInput = {
  tickets: readonly Ticket[];
  bumped: readonly Ticket[];
  act: (done: Done) => void;
  enabled: boolean;
};

/** A numeric keypad with sticky keys is quicker than a screen with floury fingers. Can be turned off: single letters may be somebody's dictation. */
export function useKeys({ tickets, bumped, act, enabled }: KeysInput) {
  const [kept, keep] = useRemembered("kitchen-keys", "on");
  const [chosenId, choose] = useState<string | null>(null);
  const on = enabled && kept !== "off";
  const chosen = tickets.find(({ orderId }) => orderId === chosenId);

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
    const digit = /^[1-9]$/.test(key) ? tickets[Number(key) - 1] : undefined;
    if (digit) return () => choose(digit.orderId);
    if (key === "Escape") return () => choose(null);
    if (key === "Enter" && chosen) {
      const kind = gestureOf(chosen);
      return kind ? () => act({ kind, orderId: chosen.orderId }) : null;
    }
    if (key.toLowerCase() === "a") {
      const wanted =
        chosen && gestureOf(chosen) === "accept"
          ? chosen
          : tickets.find((ticket) => gestureOf(ticket) === "accept");
      return wanted ? () => act({ kind: "accept", orderId: wanted.orderId }) : null;
    }
    const [last] = bumped;
    if (key.toLowerCase() === "r" && last) return () => act({ kind: "recall", orderId: last.orderId });
    return null;
  }

  return {
    on,
    setOn: (next: boolean) => keep(next ? "on" : "off"),
    chosenId: on ? (chosen?.orderId ?? null) : null,
  };
}
