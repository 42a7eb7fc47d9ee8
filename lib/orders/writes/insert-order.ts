import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import type { Located } from "@/lib/outlets/delivery-zone";
import type { Outlet } from "@/lib/outlets/outlet";
import { unpaidMinutes } from "@/lib/payments/deadlines";
import { addMinutes, businessDayOf } from "@/lib/time";
import type { PlaceOrderInput } from "../basket";
import type { Draft } from "../draft";
import { wayOf } from "../way";

type Ids = { orderId: string; revisionId: string; token: string; digest: string; phone: string };

export type Writing = {
  ids: Ids;
  input: PlaceOrderInput;
  draft: Draft;
  outlet: Outlet;
  place: Located | null;
};

/**
 * Writes the order and its first event; the day's counter gives the number people say aloud.
 * @returns the number.
 */
export async function insertOrder(tx: Transaction, writing: Writing, who: Actor, at: Date): Promise<number> {
  const { ids, input, draft, outlet } = writing;
  const day = businessDayOf(draft.promised.readyBy, outlet.timezone);
  const [row] = await tx.execute<{ number: number }>(sql`
    with counter as (
      insert into order_counters as c (outlet_id, business_day, last) values (${outlet.id}, ${day}, 1)
      on conflict (outlet_id, business_day) do update set last = c.last + 1 returning last
    ), placed as (
      insert into orders (id, idem_key, request_digest, public_token, outlet_id, customer_id, channel, mode, on_site, status, business_day, number,
        total_cents, currency, locale, contact_name, contact_phone, contact_email, told_by, address_line, address_extra, postcode, city,
        lat, lng, zone_id, billing, kitchen_note, courier_note, adult_declared, payment_plan, slot_starts_at, ticket_at, ready_by,
        promised_at, placed_at, accepted_at, taken_by, expires_at)
      select o.id, o.idem_key, o.request_digest, o.public_token, o.outlet_id, o.customer_id, o.channel, o.mode, o.on_site, o.status, ${day}::date, counter.last,
        o.total_cents, o.currency, o.locale, o.contact_name, o.contact_phone, o.contact_email, o.told_by, o.address_line, o.address_extra,
        o.postcode, o.city, o.lat, o.lng, o.zone_id, o.billing, o.kitchen_note, o.courier_note, o.adult_declared, o.payment_plan,
        o.slot_starts_at, o.ticket_at, o.ready_by, o.promised_at, o.placed_at, o.accepted_at, o.taken_by,
        o.expires_at
      from jsonb_populate_record(null::orders, ${JSON.stringify(orderRow(writing, who, at))}::jsonb) o, counter returning number
    ), event as (
      insert into order_events (id, order_id, seq, to_status, actor_kind, actor_id, terminal, at)
      values (${newId()}, ${ids.orderId}, 1, ${firstStatus(input)}, ${who.kind}, ${who.userId}, ${who.terminal}, ${at.toISOString()}::timestamptz)
    )
    select number from placed`);
  if (!row) throw new Error("the order was not written");
  return row.number;
}

/** What is to be paid online is not an order of the kitchen's before it is paid. */
export const firstStatus = ({ paymentPlan }: Pick<PlaceOrderInput, "paymentPlan">) =>
  paymentPlan === "online" ? "awaiting_payment" : "placed";

function orderRow({ ids, input, draft, outlet, place }: Writing, who: Actor, at: Date) {
  return {
    ...{
      id: ids.orderId,
      idem_key: input.basketId,
      request_digest: ids.digest,
      public_token: ids.token,
      outlet_id: outlet.id,
      customer_id: who.customerId ?? null,
    },
    ...{
      channel: input.channel,
      on_site: wayOf(input) === "on_site",
      status: firstStatus(input),
      currency: outlet.currency,
      locale: input.locale,
    },
    ...{
      contact_name: input.contact.name,
      contact_phone: ids.phone,
      contact_email: input.contact.email || null,
      told_by: input.contact.toldBy ?? "mail",
    },
    ...{
      billing: input.billing,
      adult_declared: input.adultDeclared,
      payment_plan: input.paymentPlan ?? "on_receipt",
    },
    ...(firstStatus(input) === "placed"
      ? { placed_at: at, accepted_at: outlet.autoAccepts ? at : null }
      : { expires_at: addMinutes(at, unpaidMinutes) }),
    taken_by: who.userId,
    ...termsRow(input, draft, place),
  };
}

/** What a change of the order may change: what it costs, how it is had, where and when. */
export function termsRow(
  input: Pick<PlaceOrderInput, "mode" | "slot" | "address" | "kitchenNote" | "courierNote">,
  draft: Draft,
  place: Located | null,
) {
  const { promised, totals, zone } = draft;
  const delivered = input.mode === "delivery" ? input.address : null;
  return {
    ...{
      mode: input.mode,
      total_cents: totals.totalCents,
      kitchen_note: input.kitchenNote,
      courier_note: input.courierNote,
    },
    ...{
      address_line: delivered?.line ?? null,
      address_extra: delivered?.extra ?? "",
      postcode: delivered?.postcode ?? null,
    },
    ...{ city: delivered ? delivered.city || (place?.city ?? "") : null, zone_id: zone?.id ?? null },
    ...{ lat: delivered ? (place?.lat ?? null) : null, lng: delivered ? (place?.lng ?? null) : null },
    ...{
      slot_starts_at: input.slot,
      ticket_at: promised.ticketAt,
      ready_by: promised.readyBy,
      promised_at: promised.promisedAt,
    },
  };
}
