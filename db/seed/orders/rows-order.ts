import { newId, newToken } from "@/lib/ids";
import { isEnded } from "@/lib/orders/status";
import type { orderAdjustments, orderEvents, orderRevisions, orders, orderVat } from "../../schema";
import { idAt } from "../ids";
import { type SeedOrder, statusOf } from "./seed-order";

export function orderRow({ outlet, crew, day, number, sale, story }: SeedOrder): typeof orders.$inferInsert {
  const { arrival, diner, promised, totals, notes } = sale;
  const status = statusOf(story);
  const last = story.moves.at(-1);
  const ended = isEnded(status);
  return {
    id: sale.id,
    idemKey: newId(),
    requestDigest: "seed",
    publicToken: newToken(),
    outletId: outlet.id,
    customerId: diner.customerId,
    channel: arrival.channel,
    mode: arrival.mode,
    status,
    businessDay: day,
    number,
    totalCents: totals.totalCents,
    currency: outlet.currency,
    locale: diner.locale,
    contactName: diner.name,
    contactPhone: diner.phone,
    contactEmail: diner.email,
    ...doorColumns(diner.door),
    kitchenNote: notes.kitchen,
    courierNote: notes.courier,
    adultDeclared: sale.lines.some(({ item }) => item.product.alcoholic),
    paymentPlan: "on_receipt",
    slotStartsAt: arrival.slot,
    ticketAt: promised.ticketAt,
    readyBy: promised.readyBy,
    promisedAt: promised.promisedAt,
    placedAt: arrival.at,
    acceptedAt: story.acceptedAt,
    acceptedBy: story.acceptedBy,
    endedAt: ended ? last?.at : null,
    endReason: ended ? last?.reason : null,
    takenBy: arrival.channel === "web" ? null : crew.orderTaker,
    createdAt: arrival.at,
  };
}

function doorColumns(door: SeedOrder["sale"]["diner"]["door"]) {
  if (!door)
    return {
      addressLine: null,
      addressExtra: "",
      postcode: null,
      city: null,
      lat: null,
      lng: null,
      zoneId: null,
    };
  const { line, extra, postcode, city, lat, lng, zone } = door;
  return { addressLine: line, addressExtra: extra, postcode, city, lat, lng, zoneId: zone.id };
}

export function revisionRow({ crew, sale, revisionId }: SeedOrder): typeof orderRevisions.$inferInsert {
  const { channel, at } = sale.arrival;
  const actor =
    channel === "web"
      ? { actorKind: "customer" as const, actorId: null }
      : { actorKind: "staff" as const, actorId: crew.orderTaker };
  return {
    id: revisionId,
    orderId: sale.id,
    seq: 1,
    state: "current",
    totalCents: sale.totals.totalCents,
    ...actor,
    createdAt: at,
  };
}

export const eventRows = ({ sale, story }: SeedOrder): (typeof orderEvents.$inferInsert)[] =>
  story.moves.map(({ to, at, who, reason }, index) => ({
    id: idAt(at),
    orderId: sale.id,
    seq: index + 1,
    fromStatus: story.moves[index - 1]?.to ?? null,
    toStatus: to,
    actorKind: who.kind,
    actorId: who.userId,
    terminal: who.terminal,
    reason,
    at,
  }));

export function adjustmentRows({ sale, revisionId }: SeedOrder): (typeof orderAdjustments.$inferInsert)[] {
  const amountCents = sale.totals.deliveryFeeCents;
  if (amountCents === 0) return [];
  return [{ id: idAt(sale.arrival.at), orderId: sale.id, revisionId, kind: "delivery_fee", amountCents }];
}

export const vatRows = ({ sale, revisionId }: SeedOrder): (typeof orderVat.$inferInsert)[] =>
  sale.totals.vat.map((tax) => ({ revisionId, ...tax }));
