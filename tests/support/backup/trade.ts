import { sql } from "drizzle-orm";
import { customer } from "@/lib/actor";
import type { PlaceOrderInput } from "@/lib/orders/basket";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { reconcilePayments } from "@/lib/orders/writes/reconcile-payments";
import { db, pool } from "@/lib/server/db";
import { friday, place } from "../house";
import { placeOnline } from "../paying";

type Change = Partial<PlaceOrderInput>;
const line = { key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] };
let waiting = "";
let firstToken = "";

/** Two orders paid online, one whose page is open, and one to be paid on receipt. */
export async function before(stripe: number): Promise<void> {
  firstToken = (await paid(stripe, {})).token;
  await paid(stripe, { outlet: "jean-mace" });
  waiting = (await placeOnline()).session;
  await place();
  await reconcilePayments(friday);
}

/** Everything an order can be made of, paid; one more paid in cash, of which nothing will be left; one cancelled and given back. */
export async function after(stripe: number): Promise<void> {
  await pay(stripe, waiting);
  await place();
  await paid(stripe, {
    ...{
      mode: "delivery",
      address: { line: "29 rue de Bonnel", extra: "3e étage, code B42", postcode: "69003", city: "Lyon" },
    },
    courierNote: "Sonner deux fois",
  });
  await paid(stripe, { lines: [{ ...line, quantity: 3, removed: ["basilic"] }], seenTotalCents: 3270 });
  await paid(stripe, { billing: { name: "Durand SARL", address: "1 rue du Lac, 69003 Lyon" } });
  await paid(stripe, { locale: "en", kitchenNote: "Bien cuite" });
  await paid(stripe, {});
  await reconcilePayments(friday);
  await cancelOrder({ token: firstToken }, {}, customer, friday);
  await reconcilePayments(friday);
}

async function paid(stripe: number, change: Change): Promise<{ token: string }> {
  const order = await placeOnline(change);
  await pay(stripe, order.session);
  return order;
}

const pay = (stripe: number, session: string) => control(stripe, { pay: { session, how: "succeeded" } });

async function control(stripe: number, command: object): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${stripe}/_control`, {
    method: "POST",
    body: JSON.stringify(command),
  });
  if (!response.ok) throw new Error(await response.text());
}

/** Somebody pays on a page that was not made by us. */
export async function strangeMoney(stripe: number): Promise<void> {
  const form = {
    ...{ mode: "payment", success_url: "https://example.org", customer_email: "lea@example.org" },
    ...{ "line_items[0][quantity]": "1", "line_items[0][price_data][currency]": "eur" },
    ...{
      "line_items[0][price_data][unit_amount]": "1234",
      "line_items[0][price_data][product_data][name]": "?",
    },
  };
  const headers = {
    authorization: "Bearer sk_test_stand_in",
    "content-type": "application/x-www-form-urlencoded",
  };
  const url = `http://127.0.0.1:${stripe}/v1/checkout/sessions`;
  const response = await fetch(url, { method: "POST", headers, body: new URLSearchParams(form).toString() });
  const session: unknown = await response.json();
  await pay(stripe, String((session as { id: string }).id));
}

/** Orders paid online that stand, with all that was sold, to whom, and the money for it. */
export async function paidOnline(): Promise<unknown[]> {
  const rows = await db.execute<{ what: unknown }>(sql`
    select json_build_object('order', to_jsonb(o) - array['status', 'kitchen_note', 'accepted_at', 'placed_at', 'created_at', 'ended_at',
        'end_reason', 'ticket_at', 'ready_by', 'promised_at', 'expires_at'],
      'lines', (select json_agg(to_jsonb(l) order by l.seq) from order_lines l where l.order_id = o.id),
      'parts', (select json_agg(to_jsonb(t) order by t.id) from order_line_parts t join order_lines l on l.id = t.line_id where l.order_id = o.id),
      'changes', (select json_agg(to_jsonb(c) order by c.id) from order_part_changes c join order_line_parts t on t.id = c.part_id
        join order_lines l on l.id = t.line_id where l.order_id = o.id),
      'adjustments', (select json_agg(to_jsonb(a) order by a.id) from order_adjustments a where a.order_id = o.id),
      'vat', (select json_agg(to_jsonb(v) order by v.rate_bp) from order_vat v join order_revisions r on r.id = v.revision_id where r.order_id = o.id),
      'money', (select json_agg(json_build_array(p.id, p.provider_ref, p.status, p.amount_cents) order by p.id) from payments p
        where p.order_id = o.id)) as what
    from orders o where o.payment_plan = 'online' and o.status <> 'cancelled' and o.public_token <> ${firstToken} order by o.id`);
  return rows.map(({ what }) => what);
}

/** Whether every rebuilt order stands before the kitchen, taken in charge, and says that it was rebuilt. */
export async function marked(): Promise<boolean> {
  const [row] = await db.execute<{ marked: boolean }>(sql`
    select bool_and(o.status = 'placed' and o.accepted_at is not null and o.kitchen_note like 'Reprise après une panne%') as marked
    from journal j join orders o on o.id::text = j.subject_id where j.action = 'rebuildOrder'`);
  return row?.marked ?? false;
}

export const close = () => pool.end({ timeout: 1 });
