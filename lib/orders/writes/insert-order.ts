import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import type { Located } from "@/lib/outlets/delivery-zone";
import type { Outlet } from "@/lib/outlets/outlet";
import { businessDayOf } from "@/lib/time";
import type { PlaceOrderInput } from "../basket";
import type { Draft } from "../draft";

export type Ids = { orderId: string; revisionId: string; token: string; digest: string; phone: string };

/**
 * Writes the order, its first revision with lines, parts, changes and VAT as sold, and its first event, in one
 * set-based statement; the day's counter gives the number people say aloud.
 * @returns the number.
 */
export async function insertOrder(
  tx: Transaction,
  ids: Ids,
  input: PlaceOrderInput,
  draft: Draft,
  outlet: Outlet,
  place: Located | null,
  who: Actor,
  at: Date,
): Promise<number> {
  const day = businessDayOf(draft.promised.readyBy, outlet.timezone);
  const rows = rowsOf(ids, draft);
  const order = JSON.stringify(orderRow(ids, input, draft, outlet, place, who, at));
  const [row] = await tx.execute<{ number: number }>(sql`
    with counter as (
      insert into order_counters as c (outlet_id, business_day, last) values (${outlet.id}, ${day}, 1)
      on conflict (outlet_id, business_day) do update set last = c.last + 1 returning last
    ), placed as (
      insert into orders (id, idem_key, request_digest, public_token, outlet_id, channel, mode, status, business_day, number,
        total_cents, currency, locale, contact_name, contact_phone, contact_email, address_line, address_extra, postcode, city,
        lat, lng, zone_id, billing, kitchen_note, courier_note, adult_declared, payment_plan, slot_starts_at, ticket_at, ready_by,
        promised_at, placed_at, accepted_at, taken_by)
      select o.id, o.idem_key, o.request_digest, o.public_token, o.outlet_id, o.channel, o.mode, o.status, ${day}::date, counter.last,
        o.total_cents, o.currency, o.locale, o.contact_name, o.contact_phone, o.contact_email, o.address_line, o.address_extra,
        o.postcode, o.city, o.lat, o.lng, o.zone_id, o.billing, o.kitchen_note, o.courier_note, o.adult_declared, o.payment_plan,
        o.slot_starts_at, o.ticket_at, o.ready_by, o.promised_at, o.placed_at, o.accepted_at, o.taken_by
      from jsonb_populate_record(null::orders, ${order}::jsonb) o, counter returning id, number
    ), revision as (
      insert into order_revisions (id, order_id, seq, state, total_cents, actor_kind, actor_id)
      values (${ids.revisionId}, ${ids.orderId}, 1, 'current', ${draft.totals.totalCents}, ${who.kind}, ${who.userId})
    ), lines as (
      insert into order_lines (id, order_id, revision_id, seq, item_id, quantity, unit_cents, line_cents)
      select id, order_id, revision_id, seq, item_id, quantity, unit_cents, line_cents
      from jsonb_populate_recordset(null::order_lines, ${JSON.stringify(rows.lines)}::jsonb)
    ), parts as (
      insert into order_line_parts (id, line_id, seq, side, item_id, recipe_version_id, gross_cents, rate_bp, net_cents, vat_cents)
      select id, line_id, seq, side, item_id, recipe_version_id, gross_cents, rate_bp, net_cents, vat_cents
      from jsonb_populate_recordset(null::order_line_parts, ${JSON.stringify(rows.parts)}::jsonb)
    ), changes as (
      insert into order_part_changes (id, part_id, ingredient_id, option_id, quantity, price_cents)
      select id, part_id, ingredient_id, option_id, quantity, price_cents
      from jsonb_populate_recordset(null::order_part_changes, ${JSON.stringify(rows.changes)}::jsonb)
    ), adjustments as (
      insert into order_adjustments (id, order_id, revision_id, kind, amount_cents)
      select ${newId()}::uuid, ${ids.orderId}::uuid, ${ids.revisionId}::uuid, 'delivery_fee', ${draft.totals.deliveryFeeCents}::int
      where ${draft.totals.deliveryFeeCents}::int > 0
    ), vat as (
      insert into order_vat (revision_id, rate_bp, net_cents, vat_cents, gross_cents)
      select revision_id, rate_bp, net_cents, vat_cents, gross_cents
      from jsonb_populate_recordset(null::order_vat, ${JSON.stringify(rows.vat)}::jsonb)
    ), event as (
      insert into order_events (id, order_id, seq, to_status, actor_kind, actor_id, terminal, at)
      values (${newId()}, ${ids.orderId}, 1, 'placed', ${who.kind}, ${who.userId}, ${who.terminal}, ${at.toISOString()}::timestamptz)
    )
    select number from placed`);
  if (!row) throw new Error("the order was not written");
  return row.number;
}

function orderRow(
  ids: Ids,
  input: PlaceOrderInput,
  draft: Draft,
  outlet: Outlet,
  place: Located | null,
  who: Actor,
  at: Date,
) {
  const { promised, totals, zone } = draft;
  const delivered = input.mode === "delivery" ? input.address : null;
  return {
    ...{
      id: ids.orderId,
      idem_key: input.basketId,
      request_digest: ids.digest,
      public_token: ids.token,
      outlet_id: outlet.id,
    },
    ...{
      channel: input.channel,
      mode: input.mode,
      status: "placed",
      total_cents: totals.totalCents,
      currency: outlet.currency,
    },
    ...{
      locale: input.locale,
      contact_name: input.contact.name,
      contact_phone: ids.phone,
      contact_email: input.contact.email || null,
    },
    ...{
      address_line: delivered?.line ?? null,
      address_extra: delivered?.extra ?? "",
      postcode: delivered?.postcode ?? null,
    },
    ...{
      city: delivered ? delivered.city || (place?.city ?? "") : null,
      zone_id: zone?.id ?? null,
      billing: input.billing,
    },
    ...{ lat: delivered ? (place?.lat ?? null) : null, lng: delivered ? (place?.lng ?? null) : null },
    ...{
      kitchen_note: input.kitchenNote,
      courier_note: input.courierNote,
      adult_declared: input.adultDeclared,
    },
    ...{
      payment_plan: "on_receipt",
      slot_starts_at: input.slot,
      ticket_at: promised.ticketAt,
      ready_by: promised.readyBy,
    },
    ...{
      promised_at: promised.promisedAt,
      placed_at: at,
      accepted_at: outlet.autoAccepts ? at : null,
      taken_by: who.userId,
    },
  };
}

function rowsOf({ orderId, revisionId }: Ids, { lines, totals }: Draft) {
  const written = lines.map((line, index) => {
    const lineId = newId();
    const partId = newId();
    const { item, quantity, unitCents, tax } = line;
    return {
      line: {
        id: lineId,
        order_id: orderId,
        revision_id: revisionId,
        seq: index + 1,
        item_id: item.id,
        quantity,
        unit_cents: unitCents,
        line_cents: unitCents * quantity,
      },
      part: {
        id: partId,
        line_id: lineId,
        seq: 1,
        side: "whole",
        item_id: item.id,
        recipe_version_id: item.recipeVersionId,
        ...taxRow(tax),
      },
      changes: [
        ...line.removed.map((ingredient) => ({
          id: newId(),
          part_id: partId,
          ingredient_id: ingredient.id,
          option_id: null,
          quantity: 0,
          price_cents: 0,
        })),
        ...line.added.map((extra) => ({
          id: newId(),
          part_id: partId,
          ingredient_id: null,
          option_id: extra.option.id,
          quantity: extra.quantity,
          price_cents: extra.priceCents,
        })),
      ],
    };
  });
  return {
    lines: written.map((row) => row.line),
    parts: written.map((row) => row.part),
    changes: written.flatMap((row) => row.changes),
    vat: totals.vat.map((tax) => ({ revision_id: revisionId, ...taxRow(tax) })),
  };
}

const taxRow = (tax: Draft["totals"]["vat"][number]) => ({
  ...{ gross_cents: tax.grossCents, rate_bp: tax.rateBp, net_cents: tax.netCents, vat_cents: tax.vatCents },
});
