import type { Mode, OrderStatus, PromiseCause } from "@/db/enums";
import type { Means } from "../outlets/means";
import type { Wish } from "./places";
import { emptyLine, playThrough, putThrough } from "./play-through";

/** An order under way, as far as hands, oven and couriers go. */
export type UnderWay = {
  id: string;
  mode: Mode;
  status: Extract<OrderStatus, "placed" | "preparing" | "ready" | "out_for_delivery">;
  baked: Wish["baked"];
  readyBy: Date;
  startedAt: Date | null;
  leftAt: Date | null;
  rideMinutes: number;
};

/** When it will be ready and there as things stand, and what it waits for. */
export type Foreseen = { readyAt: Date; thereAt: Date; cause: PromiseCause };

/** Nothing in the oven is out within less. */
const leastSeconds = 60;
/** Nobody begins an order so long before it must be. */
const earlySeconds = 600;

/**
 * Plays an outlet on from now: what is begun goes on, then what must be begun first, hands and oven shared by all; then whoever
 * is back first rides with what is ready first. The same figures as the promise, but with what really happened so far.
 */
export function foresee(orders: readonly UnderWay[], means: Means, at: Date): Map<string, Foreseen> {
  const ready = readyTimes(orders, means, at.getTime() / 1000);
  const found = new Map<string, Foreseen>();
  const seconds = at.getTime() / 1000;
  const free = freeCouriers(orders, means, seconds);
  const keep = (id: string, readyAt: number, thereAt: number, cause: PromiseCause) =>
    found.set(id, { readyAt: new Date(readyAt * 1000), thereAt: new Date(thereAt * 1000), cause });
  for (const order of orders) {
    if (order.status !== "out_for_delivery") continue;
    const left = (order.leftAt?.getTime() ?? at.getTime()) / 1000;
    keep(order.id, left, Math.max(seconds, left + order.rideMinutes * 60), "ride");
  }
  const waiting = orders
    .filter(({ status }) => status !== "out_for_delivery")
    .toSorted((a, b) => (ready.get(a.id) ?? 0) - (ready.get(b.id) ?? 0));
  for (const { id, mode, status, rideMinutes } of waiting) {
    const done = ready.get(id) ?? seconds;
    const making = status === "preparing" ? "oven" : "make";
    if (mode === "takeaway") {
      keep(id, done, done, making);
      continue;
    }
    const courier = free.indexOf(Math.min(...free));
    const leaves = Math.max(done, free[courier] ?? done);
    const away = (2 * rideMinutes * 60) / means.dropsPerRide + means.doorSeconds;
    if (courier >= 0) free[courier] = leaves + away;
    keep(id, done, leaves + rideMinutes * 60, status === "ready" || leaves > done + 120 ? "wait" : making);
  }
  return found;
}

/** When each is packed, in seconds; what is ready is. */
function readyTimes(orders: readonly UnderWay[], { kitchen }: Means, at: number): Map<string, number> {
  const line = emptyLine(kitchen);
  const pizzasOf = ({ baked }: UnderWay) =>
    baked.flatMap(({ quantity, ...one }) => Array.from({ length: quantity }, () => one));
  const ready = new Map<string, number>();
  const begun = orders.filter(({ status }) => status === "preparing");
  for (const order of begun.toSorted((a, b) => startOf(a, at) - startOf(b, at))) {
    const done = putThrough(line, pizzasOf(order), kitchen, startOf(order, at));
    ready.set(order.id, Math.max(done, at + leastSeconds));
  }
  const fires = orders
    .filter(({ status }) => status === "placed")
    .map((order) => ({
      order,
      fire: order.readyBy.getTime() / 1000 - playThrough(pizzasOf(order), kitchen),
    }))
    .toSorted((a, b) => a.fire - b.fire);
  for (const { order, fire } of fires)
    ready.set(order.id, putThrough(line, pizzasOf(order), kitchen, Math.max(at, fire - earlySeconds)));
  for (const { id, status } of orders) if (status === "ready") ready.set(id, at);
  return ready;
}

const startOf = ({ startedAt }: UnderWay, at: number) => (startedAt?.getTime() ?? at * 1000) / 1000;

/** When each courier is back, in seconds; who left together rides one round. */
function freeCouriers(orders: readonly UnderWay[], { couriers, doorSeconds }: Means, at: number): number[] {
  const rounds = new Map<number, { ride: number; doors: number }>();
  for (const { status, leftAt, rideMinutes } of orders) {
    if (status !== "out_for_delivery" || !leftAt) continue;
    const round = rounds.get(leftAt.getTime()) ?? { ride: 0, doors: 0 };
    rounds.set(leftAt.getTime(), {
      ride: Math.max(round.ride, rideMinutes * 60),
      doors: round.doors + 1,
    });
  }
  const back = [...rounds].map(([left, { ride, doors }]) =>
    Math.max(at, left / 1000 + 2 * ride + doors * doorSeconds),
  );
  const here = Array.from({ length: Math.max(0, couriers - back.length) }, () => at);
  return [...back, ...here];
}
