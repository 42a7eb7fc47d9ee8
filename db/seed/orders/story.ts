import { type Actor, customer } from "@/lib/actor";
import { addMinutes } from "@/lib/time";
import type { FailureCode, OrderStatus, PaymentMethod } from "../../enums";
import type { Chance } from "../chance";
import { cashShare } from "../demand";
import { type Crew, staff } from "./crew";
import type { Fate } from "./fates";
import { later, type Making } from "./kitchen";
import type { Trip } from "./rounds";
import type { Sale } from "./sales";

type Move = { to: OrderStatus; at: Date; who: Actor; reason: string | null };
type Payment = {
  method: PaymentMethod;
  at: Date;
  by: string;
  terminal: Actor["terminal"];
  refundedAt: Date | null;
};

/** Everything that happens to an order, in the order in which it does. */
export type Story = {
  acceptedAt: Date | null;
  acceptedBy: string | null;
  moves: Move[];
  delivery: (Trip & { failure: { code: FailureCode; note: string } | null }) | null;
  payment: Payment | null;
};

type Telling = {
  sale: Sale;
  making: Making;
  trip: Trip | null;
  fate: Fate;
  crew: Crew;
  chance: Chance;
  /** When a customer comes for it; about when it was promised if left out. */
  collectedAt?: Date | undefined;
};

export function storyOf(telling: Telling): Story {
  const { making, fate } = telling;
  const ending = fate.end === "changes_mind" ? cancelled(telling, fate.reason) : cooked(telling, fate);
  const acceptedAt = ending.moves.every(({ to, at }) => to !== "cancelled" || at > making.acceptedAt)
    ? making.acceptedAt
    : null;
  return { acceptedAt, acceptedBy: acceptedAt && making.acceptedBy, ...ending };
}

type Ending = Pick<Story, "moves" | "delivery" | "payment">;

/** Given up before the kitchen began: by the customer, or by whoever he called. */
function cancelled({ sale, making, crew, chance }: Telling, reason: string): Ending {
  const { channel, at } = sale.arrival;
  const halfway = new Date((at.getTime() + making.startedAt.getTime()) / 2);
  const who = channel === "web" ? customer : staff(crew.orderTaker, "counter");
  const paid = prepaid(sale, crew, chance);
  return {
    moves: [placed(sale, crew), { to: "cancelled", at: halfway, who, reason }],
    delivery: null,
    payment: paid && { ...paid, refundedAt: halfway },
  };
}

function cooked(telling: Telling, fate: Exclude<Fate, { end: "changes_mind" }>): Ending {
  const { sale, making, trip, crew, chance } = telling;
  const cook = staff(making.cook, "kitchen");
  const begun: Move[] = [
    placed(sale, crew),
    { to: "preparing", at: making.startedAt, who: cook, reason: null },
  ];
  const paid = prepaid(sale, crew, chance);
  if (fate.end === "spoiled") {
    const at = addMinutes(making.startedAt, 5);
    const move: Move = { to: "cancelled", at, who: staff(crew.manager, "orders"), reason: fate.reason };
    return { moves: [...begun, move], delivery: null, payment: paid && { ...paid, refundedAt: at } };
  }
  begun.push({ to: "ready", at: making.readyAt, who: cook, reason: null });
  return trip ? brought(begun, trip, fate, telling) : collected(begun, paid, telling);
}

function collected(
  begun: Move[],
  paid: Payment | null,
  { sale, making, crew, chance, collectedAt }: Telling,
): Ending {
  const at =
    collectedAt ??
    later(addMinutes(making.readyAt, 1), addMinutes(sale.promised.promisedAt, chance.between(-4, 8)));
  return {
    moves: [...begun, { to: "collected", at, who: staff(crew.orderTaker, "counter"), reason: null }],
    delivery: null,
    payment: paid ?? {
      method: methodOf(chance),
      at,
      by: crew.orderTaker,
      terminal: "counter",
      refundedAt: null,
    },
  };
}

function brought(
  begun: Move[],
  trip: Trip,
  fate: Exclude<Fate, { end: "changes_mind" | "spoiled" }>,
  { crew, chance }: Telling,
): Ending {
  const who = staff(trip.courier, "courier");
  const moves: Move[] = [...begun, { to: "out_for_delivery", at: trip.leftAt, who, reason: null }];
  const at = trip.endedAt;
  if (fate.end === "served") {
    const payment = {
      method: methodOf(chance),
      at,
      by: trip.courier,
      terminal: "courier" as const,
      refundedAt: null,
    };
    return {
      moves: [...moves, { to: "delivered", at, who, reason: null }],
      delivery: { ...trip, failure: null },
      payment,
    };
  }
  const delivery = { ...trip, endedAt: addMinutes(at, 7), failure: { code: fate.code, note: fate.note } };
  moves.push({ to: "failed", at: delivery.endedAt, who, reason: fate.code });
  if (!fate.collectedLater) return { moves, delivery, payment: null };
  const fetched = addMinutes(delivery.endedAt, 30);
  moves.push({ to: "collected", at: fetched, who: staff(crew.orderTaker, "counter"), reason: null });
  return {
    moves,
    delivery,
    payment: {
      method: methodOf(chance),
      at: fetched,
      by: crew.orderTaker,
      terminal: "counter",
      refundedAt: null,
    },
  };
}

function placed({ arrival }: Sale, crew: Crew): Move {
  const who = arrival.channel === "web" ? customer : staff(crew.orderTaker, "counter");
  return { to: "placed", at: arrival.at, who, reason: null };
}

/** At the counter one pays when ordering. */
function prepaid({ arrival }: Sale, crew: Crew, chance: Chance): Payment | null {
  if (arrival.channel !== "counter") return null;
  return {
    method: methodOf(chance),
    at: arrival.at,
    by: crew.orderTaker,
    terminal: "counter",
    refundedAt: null,
  };
}

const methodOf = (chance: Chance): PaymentMethod => (chance.odds(cashShare) ? "cash" : "card_terminal");
