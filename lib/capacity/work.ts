import type { CapacityResource } from "@/db/enums";
import { bakeSeconds } from "../outlets/kitchen";
import type { Means } from "../outlets/means";
import { sizeQuarters } from "./oven-places";
import { type Baked, playThrough } from "./play-through";

/** Hands, oven and couriers are promised by the five minutes. */
export const stepSeconds = 300;
/** How long before it must be an order may be ready at most: what waits in its box is not hot. */
const slackSeconds = 600;

/** What an order asks of hands, oven and couriers: so much work, within a time before (or after) it is ready. */
export type Work = { leadSeconds: number; tasks: Task[] };
/** Seconds of a hand or a courier, or quarters of an oven's place times seconds. */
type Task = {
  resource: Extract<CapacityResource, "hands" | "oven" | "courier">;
  amount: number;
  /** How much of it can be had in a second. */
  perSecond: number;
  /** Seconds from the moment it is ready; below 0 before it. */
  from: number;
  to: number;
  /** Not before so many seconds after the order came. */
  after: number;
  /** Over the whole of that time alike: a courier is away for as long as he is. */
  even: boolean;
};

/** How much of a resource an outlet has in a step. */
export const stepLimit = (means: Means, resource: Task["resource"]): number =>
  stepSeconds *
  { hands: means.kitchen.hands, oven: means.kitchen.ovenPlaces * 4, courier: means.couriers }[resource];

/** What an order asks for. @param rideMinutes of a delivery, one way; null: it is called for. */
export function workOf(
  baked: readonly (Baked & { quantity: number })[],
  rideMinutes: number | null,
  means: Means,
): Work {
  const { kitchen } = means;
  const pizzas = baked.flatMap(({ quantity, ...pizza }) => Array.from({ length: quantity }, () => pizza));
  const leadSeconds = playThrough(pizzas, kitchen);
  const tasks: Task[] = [];
  if (pizzas.length > 0) {
    const make = pizzas.map(({ size }) => kitchen.seconds[size].make);
    const bake = pizzas.map((pizza) => bakeSeconds(kitchen, pizza));
    const pack = Math.min(...pizzas.map(({ size }) => kitchen.seconds[size].pack));
    const places = kitchen.ovenPlaces * 4;
    const begin = -(leadSeconds + slackSeconds);
    tasks.push({
      ...{
        resource: "oven",
        perSecond: places,
        from: begin,
        to: -pack,
        after: Math.min(...make),
        even: false,
      },
      amount: sum(pizzas.map(({ size }, n) => Math.min(sizeQuarters[size], places) * (bake[n] ?? 0))),
    });
    tasks.push({
      ...{ resource: "hands", perSecond: kitchen.hands, from: begin, to: -pack - Math.min(...bake) },
      ...{ amount: sum(make), after: 0, even: false },
    });
  }
  if (rideMinutes !== null) {
    const away = 2 * rideMinutes * 60 + means.doorSeconds;
    const amount = Math.ceil((2 * rideMinutes * 60) / means.dropsPerRide + means.doorSeconds);
    tasks.push({ resource: "courier", perSecond: 1, from: 0, to: away, after: 0, even: true, amount });
  }
  return { leadSeconds, tasks };
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
