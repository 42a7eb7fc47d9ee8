"use client";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type Alarm, alarmOf } from "@/lib/kitchen/alarm";
import type { Ticket } from "@/lib/kitchen/ticket";
import { type Bell, createBell } from "./bell";
import { useRemembered } from "./use-remembered";

const againSeconds: Partial<Record<Alarm, number>> = { call: 12, loud: 5 };

/**
 * Rings for what is new and calls for what nobody takes in charge. Nothing rings for what stood there when the screen
 * was opened. Browsers hold sound back until somebody touched the page: `blocked` says so.
 */
export function useBell(
  due: readonly Ticket[],
  cancelled: readonly Ticket[],
  /** Ids of what should be out of the oven by now. */
  baked: readonly string[],
  now: Date,
) {
  const bell = useRef<Bell | null>(null);
  const [muted, setMuted] = useRemembered("kitchen-muted", "no");
  const [blocked, setBlocked] = useState(false);
  const [flash, setFlash] = useState(0);
  const known = useRef<Set<string> | null>(null);
  const lastCall = useRef(0);

  const listenForTouch = useEffectEvent(async () => {
    await bell.current?.unlock();
    setBlocked(bell.current?.isBlocked() ?? false);
  });
  useEffect(() => {
    bell.current = createBell();
    setBlocked(bell.current.isBlocked());
    const touched = () => void listenForTouch();
    window.addEventListener("pointerdown", touched);
    window.addEventListener("keydown", touched);
    return () => {
      window.removeEventListener("pointerdown", touched);
      window.removeEventListener("keydown", touched);
    };
  }, []);

  const ring = (chime: Parameters<Bell["ring"]>[0]) => {
    if (muted !== "yes") bell.current?.ring(chime);
  };

  const facts = [
    ...due.map(({ orderId }) => `due:${orderId}`),
    ...cancelled.map(({ orderId }) => `cancelled:${orderId}`),
    ...baked.map((id) => `baked:${id}`),
  ];
  const notice = useEffectEvent(() => {
    const before = known.current;
    known.current = new Set([...(before ?? []), ...facts]);
    const fresh = before ? facts.filter((fact) => !before.has(fact)) : [];
    if (fresh.length === 0) return;
    setFlash((count) => count + 1);
    const is = (kind: string) => fresh.some((fact) => fact.startsWith(kind));
    ring(is("cancelled:") ? "cancelled" : is("due:") ? "order" : "oven");
  });
  const key = facts.toSorted().join(",");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts themselves are the trigger
  useEffect(() => notice(), [key]);

  const alarms = due.map((ticket) => alarmOf(ticket, now));
  const worst: Alarm = alarms.some((alarm) => alarm === "loud" || alarm === "given_up")
    ? "loud"
    : alarms.includes("call")
      ? "call"
      : "none";
  const second = Math.floor(now.getTime() / 1000);
  const call = useEffectEvent(() => {
    const every = againSeconds[worst];
    if (!every || second - lastCall.current < every) return;
    lastCall.current = second;
    ring(worst === "loud" ? "loud" : "call");
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a second
  useEffect(() => call(), [second]);

  return {
    muted: muted === "yes",
    setMuted: (mute: boolean) => setMuted(mute ? "yes" : "no"),
    blocked,
    flash,
    worst,
  };
}
