"use client";
import { boardOf, type Fired } from "@/lib/kitchen/board";
import { heatOf, inOven } from "@/lib/kitchen/oven";
import { forBench, forPacking, gestureAt, isAllDone, type Station } from "@/lib/kitchen/stations";
import { useReading } from "../use-reading";
import { type Done, isSending } from "./gestures";
import type { KitchenBoardProps } from "./kitchen-board";
import { useAcknowledged } from "./use-acknowledged";
import { useBell } from "./use-bell";
import { useGestures } from "./use-gestures";
import { type KeyTarget, useKeys } from "./use-keys";

type KitchenInput = Pick<KitchenBoardProps, "outlet" | "station" | "first" | "actions" | "mayWork">;

/** Everything a kitchen's screen works with: what was read, what its station shows of it, what rings and what keys do. */
export function useKitchen({ outlet, station, first, actions, mayWork }: KitchenInput) {
  const { reading, now, read, ...freshness } = useReading(
    `/staff/cuisine/${outlet.slug}/tickets`,
    [`orders:${outlet.id}`],
    first,
  );
  const { tickets: shown, act } = useGestures(reading.tickets, actions, read, now);
  const seen = useAcknowledged();
  const board = boardOf(shown, now, reading.kitchen);
  const cancelled = board.cancelled.filter((ticket) => !seen.has(ticket));
  const cards = cardsOf(station, board.tickets);
  const baking = inOven(shown);
  const baked = baking.flatMap(({ bake }) => (bake && heatOf(bake, now) === "late" ? [bake.id] : []));
  const ringing = { all: cards, make: cards, oven: [], pack: cards.filter(isAllDone) }[station];
  const bell = useBell(ringing, cancelled, station === "make" ? [] : baked, now);
  const targets: KeyTarget[] =
    station === "oven"
      ? baking.flatMap(({ bake }) => {
          if (!bake) return [];
          const step: Done | null = isSending(bake) ? null : { kind: "takeOut", bakeId: bake.id };
          return [{ id: bake.id, step, accept: null }];
        })
      : cards.map((ticket) => targetOf(station, ticket));
  const [last] = board.bumped;
  const recall: Done | null = last ? { kind: "recall", orderId: last.orderId } : null;
  const keys = useKeys({ targets, recall, act, enabled: mayWork });
  return { shown, reading, now, read, freshness, act, board, cards, cancelled, baking, bell, keys, seen };
}

function cardsOf(station: Station, tickets: readonly Fired[]): Fired[] {
  if (station === "make") return tickets.flatMap((ticket) => forBench(ticket) ?? []);
  return station === "pack" ? forPacking(tickets) : [...tickets];
}

function targetOf(station: Station, ticket: Fired): KeyTarget {
  const { orderId } = ticket;
  const kind = gestureAt(station, ticket);
  const step: Done | null = kind && { kind, orderId };
  return { id: orderId, step, accept: kind === "accept" ? step : null };
}
