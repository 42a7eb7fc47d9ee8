import { sql } from "drizzle-orm";
import { seed } from "@/db/seed/seed";
import { customer, system } from "@/lib/actor";
import { sealMoney } from "@/lib/fiscal/writes/seal-money";
import { newId } from "@/lib/ids";
import type { PlaceOrderInput } from "@/lib/orders/basket";
import { type Placed, placeOrder } from "@/lib/orders/writes/place-order";
import { db } from "@/lib/server/db";

/** A Friday, 19:00 in Lyon: every test that depends on the hour says so by using it. */
export const friday = new Date("2026-11-27T19:00:00+01:00");

/** Writes into the fiscal journal what a test moved behind the house's back. */
export const sealed = (orderId: string) => db.transaction((tx) => sealMoney(tx, orderId, system, friday));

/** The group as it is seeded, on the Friday, before its first order: shelves full but for the usual shortages. */
export const openHouse = () => seed(db, friday, 0);

/** A takeaway order of two Margheritas at Part-Dieu, an outlet that accepts by hand; `change` what matters to the test. */
export function request(change: Partial<PlaceOrderInput> = {}): PlaceOrderInput {
  return {
    ...{
      basketId: newId(),
      outlet: "part-dieu",
      channel: "web",
      mode: "takeaway",
      slot: null,
      address: null,
      billing: null,
    },
    lines: [{ key: "a", item: "margherita-m", quantity: 2, removed: [], added: [] }],
    contact: { name: "Awa Diallo", phone: "06 39 98 12 34", email: "awa@example.org" },
    ...{ kitchenNote: "", courierNote: "", adultDeclared: false, seenTotalCents: 2180, locale: "fr" },
    ...change,
  };
}

export const place = (change: Partial<PlaceOrderInput> = {}, at = friday): Promise<Placed> =>
  placeOrder(request(change), customer, at);

export async function outletId(slug: string): Promise<string> {
  const [row] = await db.execute<{ id: string }>(sql`select id from outlets where slug = ${slug}`);
  if (!row) throw new Error(`no outlet ${slug}`);
  return row.id;
}

export async function staffId(email: string): Promise<string> {
  const [row] = await db.execute<{ id: string }>(sql`select id from users where email = ${email}`);
  if (!row) throw new Error(`no user ${email}`);
  return row.id;
}

/** Sets what an outlet has of an ingredient, by a correction in its ledger as staff would make it. */
export async function setStock(slug: string, ingredient: string, quantity: number): Promise<void> {
  await db.execute(sql`
    with target as (
      select s.outlet_id, s.ingredient_id, ${quantity}::bigint - s.on_hand as difference
      from stock_levels s join outlets o on o.id = s.outlet_id join ingredients g on g.id = s.ingredient_id
      where o.slug = ${slug} and g.code = ${ingredient}
    ), moved as (
      insert into stock_movements (id, outlet_id, ingredient_id, quantity, kind, reason, dedupe_key, at)
      select ${newId()}::uuid, outlet_id, ingredient_id, difference, 'correction', 'test', ${newId()}, now() from target
      where difference <> 0
    )
    update stock_levels s set on_hand = ${quantity} from target t
    where s.outlet_id = t.outlet_id and s.ingredient_id = t.ingredient_id`);
}

export async function levelOf(
  slug: string,
  ingredient: string,
): Promise<{ onHand: number; reserved: number }> {
  const [row] = await db.execute<{ on_hand: string; reserved: string }>(sql`
    select s.on_hand, s.reserved from stock_levels s join outlets o on o.id = s.outlet_id
    join ingredients g on g.id = s.ingredient_id where o.slug = ${slug} and g.code = ${ingredient}`);
  return { onHand: Number(row?.on_hand), reserved: Number(row?.reserved) };
}
