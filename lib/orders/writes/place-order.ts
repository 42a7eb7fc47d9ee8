import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Mode, OrderStatus } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { requireSwitchedOn } from "@/lib/administration/queries/list-switches";
import { record } from "@/lib/audit/writes/record";
import { inputsOf } from "@/lib/capacity/promise-inputs";
import { getLoad } from "@/lib/capacity/queries/get-load";
import { holdCapacity } from "@/lib/capacity/writes/hold-capacity";
import { keepPromises } from "@/lib/capacity/writes/keep-promises";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { requireWelcome } from "@/lib/customers/queries/require-welcome";
import { newId, newToken } from "@/lib/ids";
import { messagesFor } from "@/lib/outbox/ways";
import { enqueueMessages } from "@/lib/outbox/writes/enqueue-message";
import { hint } from "@/lib/outbox/writes/hint";
import { isShown } from "@/lib/outlets/opening";
import type { Outlet } from "@/lib/outlets/outlet";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { locateAddress } from "@/lib/outlets/queries/locate-address";
import { planFor } from "@/lib/payments/payable";
import { phoneOf, takesSms } from "@/lib/phone";
import { printTicket } from "@/lib/printing/writes/print-ticket";
import { getOffered } from "@/lib/promotions/queries/get-offered";
import { takeUse } from "@/lib/promotions/writes/take-use";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { getFreeStock } from "@/lib/stock/queries/get-free-stock";
import { reserveStock } from "@/lib/stock/writes/reserve-stock";
import { type BusinessDay, businessDayOf } from "@/lib/time";
import { namedIn, type PlaceOrderInput } from "../basket";
import { bakedOf, type Draft, draftOrder } from "../draft";
import { soldOut } from "../sold-out";
import { isWalkIn, wayOf } from "../way";
import { insertAllergy } from "./insert-allergy";
import { firstStatus, insertOrder } from "./insert-order";
import { insertRevision } from "./insert-revision";
import { lockOutlet } from "./lock-outlet";

export type Placed = {
  orderId: string;
  token: string;
  number: number;
  totalCents: number;
  promisedAt: string;
  /** Not the kitchen's before it is paid online: `openCheckout` leads there. */
  awaitingPayment: boolean;
};

/**
 * Places an order: prices it afresh, reserves its ingredients, holds its time and writes it, in one transaction.
 * The basket's id is the key: asked again with the same request it answers with the order already placed.
 * @throws Refusal with nothing changed.
 */
export async function placeOrder(input: PlaceOrderInput, who: Actor, at: Date = now()): Promise<Placed> {
  const phone = phoneOfBuyer(input);
  if (input.contact.toldBy === "sms" && !(phone && takesSms(phone)))
    throw new Refusal("phone_not_mobile", {}, "contact.phone");
  if (input.mode === "delivery" && !input.address) throw new Refusal("address_missing", {}, "address");
  const place = input.mode === "delivery" && input.address ? await locateAddress(input.address) : null;
  const digest = createHash("sha256")
    .update(JSON.stringify({ ...input, basketId: "", paymentPlan: undefined }))
    .digest("base64url");
  const ids = { orderId: newId(), revisionId: newId(), token: newToken(), digest, phone };

  let missed: Missed | undefined;
  const placing = db.transaction(async (tx) => {
    // One placing at a time per outlet: prices, stock and times read below stay true until this commits.
    const [, earlier, outlet] = await Promise.all([
      lockOutlet(tx, input.outlet),
      findPlaced(tx, input.basketId),
      getOutlet(input.outlet, tx),
    ]);
    if (earlier) return sameRequest(earlier, digest);
    if (input.channel === "web") await requireSwitchedOn("web_orders", tx);
    if (input.paymentPlan === "online") await requireSwitchedOn("online_payment", tx);
    if (!outlet || (input.channel === "web" && !isShown(outlet)))
      throw new Refusal("not_found", {}, "outlet");
    await requireWelcome({ phone, customerId: who.customerId ?? null }, who.kind, tx);
    const named = namedIn(input.lines);
    const [catalogue, load, offered] = await Promise.all([
      getCatalogue(outlet.id, named, tx, input.slot ? new Date(input.slot) : at, { way: wayOf(input), at }),
      getLoad(outlet.id, at, tx),
      getOffered({ code: input.code, channel: input.channel, phone, customerId: who.customerId }, tx),
    ]);
    if (!phone && offered?.promotion?.usesEachMost)
      throw new Refusal("promotion_phone", { code: offered.code }, "contact.phone");
    const draft = draftOrder(input, place, outlet, catalogue, load, at, undefined, offered);
    const neededOn = businessDayOf(draft.promised.readyBy, outlet.timezone);
    const needs = new Map(
      [...draft.needs].map(([code, quantity]) => [catalogue.ingredients.get(code)?.id ?? code, quantity]),
    );

    const order = { orderId: ids.orderId, revisionId: ids.revisionId };
    const paymentPlan = planFor(input.paymentPlan, draft.totals.totalCents);
    const taken = { ...input, paymentPlan };
    const [number, , short] = await Promise.all([
      insertOrder(tx, { ids, input: taken, draft, outlet, place }, who, at),
      insertRevision(tx, { ...order, seq: 1, state: "current" }, draft, who),
      reserveStock(tx, { ...order, outletId: outlet.id, neededOn, openDay: outlet.businessDay, needs }),
      holdCapacity(tx, outlet, order, draft.promised.holds),
      keepPromises(tx, [givenBy(draft, ids.orderId, input.mode, outlet)], at),
      draft.discount && takeUse(tx, { ...draft.discount, orderId: ids.orderId }, at),
      tell(tx, ids, taken, outlet.id, who, at),
      outlet.autoAccepts && printTicket(tx, ids.orderId, `ticket:${ids.orderId}:accepted`, who, at),
    ]);
    if (input.allergy) await insertAllergy(tx, ids.orderId, input.allergy, who, at);
    if (short.length > 0) {
      missed = { lines: draft.lines, catalogue, outletId: outlet.id, neededOn };
      throw new Refusal("sold_out", { name: "", left: 0 });
    }
    return {
      ...{ orderId: ids.orderId, token: ids.token, number, totalCents: draft.totals.totalCents },
      promisedAt: draft.promised.promisedAt.toISOString(),
      awaitingPayment: firstStatus(taken) === "awaiting_payment",
    };
  });
  return placing.catch(async (error) => {
    if (isKeyTaken(error)) throw new Refusal("key_reused");
    // What is left is read once nothing of this order is held any more.
    if (missed) throw soldOut(missed, await getFreeStock(missed.outletId, missed.neededOn), input.locale);
    throw error;
  });
}

/** The telephone number of who orders; empty of whom nobody need know. @throws Refusal phone_invalid, name_missing */
function phoneOfBuyer({ contact, channel, mode }: PlaceOrderInput): string {
  if (contact.phone.trim() === "" && isWalkIn({ channel, mode })) return "";
  const phone = phoneOf(contact.phone);
  if (!phone) throw new Refusal("phone_invalid", {}, "contact.phone");
  if (contact.name.length < 2 && !isWalkIn({ channel, mode }))
    throw new Refusal("name_missing", {}, "contact.name");
  return phone;
}

const givenBy = ({ lines, zone, promised }: Draft, orderId: string, mode: Mode, outlet: Outlet) => ({
  ...{ orderId, outletId: outlet.id, kind: "given" as const },
  ...{ readyBy: promised.readyBy, promisedAt: promised.promisedAt },
  inputs: inputsOf(outlet, { mode, baked: bakedOf(lines), rideMinutes: zone?.rideMinutes ?? 0 }),
});

type Missed = { lines: Draft["lines"]; catalogue: Catalogue; outletId: string; neededOn: BusinessDay };

/** The same basket sent to two outlets at once: their locks differ, the unique key decides. */
const isKeyTaken = (error: unknown): boolean =>
  error instanceof Error &&
  (error.cause as { constraint_name?: string } | undefined)?.constraint_name === "orders_idem_key_once";

type Earlier = {
  id: string;
  public_token: string;
  number: number;
  total_cents: number;
  promised_at: string;
  request_digest: string;
  status: OrderStatus;
};

async function findPlaced(tx: Transaction, basketId: string): Promise<Earlier | undefined> {
  const [order] = await tx.execute<Earlier>(sql`
    select id, public_token, number, total_cents, promised_at, request_digest, status from orders where idem_key = ${basketId}`);
  return order;
}

function sameRequest(order: Earlier, digest: string): Placed {
  if (order.request_digest !== digest) throw new Refusal("key_reused", { token: order.public_token });
  return {
    ...{ orderId: order.id, token: order.public_token, number: order.number, totalCents: order.total_cents },
    promisedAt: new Date(order.promised_at).toISOString(),
    awaitingPayment: order.status === "awaiting_payment",
  };
}

async function tell(
  tx: Transaction,
  ids: { orderId: string; token: string; phone: string },
  input: PlaceOrderInput,
  outletId: string,
  who: Actor,
  at: Date,
) {
  const { orderId, token, phone } = ids;
  const { email, toldBy = "mail" } = input.contact;
  const reach = { toldBy, email: email || null, phone, browsers: [] };
  const placed = { orderId, fact: `order:${orderId}:placed` };
  await Promise.all([
    record(
      tx,
      {
        action: "placeOrder",
        subject: "order",
        subjectId: orderId,
        outletId,
        after: { channel: input.channel, mode: input.mode },
      },
      who,
      at,
    ),
    hint(tx, `orders:${outletId}`, `order:${token}`, `availability:${outletId}`),
    firstStatus(input) === "placed"
      ? enqueueMessages(tx, messagesFor("order_placed", placed, input.locale, reach))
      : null,
  ]);
}
