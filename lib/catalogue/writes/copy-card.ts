import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

type Copying = {
  outlet: string;
  outletIds: readonly string[];
  /** An outlet's slug; null: everything the group sells, at its prices. */
  from: string | null;
};

/**
 * The card of an outlet that is being prepared becomes the group's whole, or that of another outlet with its presence, prices and
 * hours; what it had of its own goes.
 * @returns how many items are on it. @throws Refusal not_found, outlet_open
 */
export async function copyCard(
  { outlet, outletIds, from }: Copying,
  who: Actor,
  at: Date = now(),
): Promise<{ items: number }> {
  return db.transaction(async (tx) => {
    const [held] = await tx.execute<{ id: string; status: string }>(sql`
      select id, status from outlets where slug = ${outlet} and id = any(${sql.param([...outletIds])}::uuid[]) for no key update`);
    if (!held) throw new Refusal("not_found", {}, "outlet");
    if (held.status !== "opening") throw new Refusal("outlet_open");
    const [model] = await tx.execute<{ id: string }>(sql`
      select id from outlets where slug = ${from} and id <> ${held.id} and id = any(${sql.param([...outletIds])}::uuid[])`);
    if (from !== null && !model) throw new Refusal("not_found", {}, "from");
    await takeItems(tx, held.id, model?.id ?? null);
    await takeMenus(tx, held.id, model?.id ?? null);
    await takeHours(tx, held.id, model?.id ?? null);
    const [row] = await tx.execute<{ items: number }>(sql`
      select count(*)::int as items from menu_items where outlet_id = ${held.id} and on_menu`);
    const items = row?.items ?? 0;
    const entry = { action: "copyCard", subject: "outlet", subjectId: held.id, outletId: held.id };
    await record(tx, { ...entry, after: { from, items } }, who, at);
    await hint(tx, "catalogue", `availability:${held.id}`);
    return { items };
  });
}

/** What the model does not have, and what nobody has any more, is not on the card. */
const takeItems = (tx: Transaction, outletId: string, model: string | null) =>
  tx.execute(sql`
    insert into menu_items (outlet_id, item_id, price_cents, on_menu)
    select ${outletId}::uuid, i.id, m.price_cents, case when ${model}::uuid is null then p.state <> 'retired' and not i.withdrawn else coalesce(m.on_menu, false) end
    from items i join products p on p.id = i.product_id
    left join menu_items m on m.item_id = i.id and m.outlet_id = ${model}::uuid
    on conflict (outlet_id, item_id) do update set price_cents = excluded.price_cents, on_menu = excluded.on_menu`);

const takeMenus = (tx: Transaction, outletId: string, model: string | null) =>
  tx.execute(sql`
    insert into menu_offers (outlet_id, menu_id, price_cents, on_menu)
    select ${outletId}::uuid, n.id, m.price_cents, coalesce(m.on_menu, true)
    from menus n left join menu_offers m on m.menu_id = n.id and m.outlet_id = ${model}::uuid
    on conflict (outlet_id, menu_id) do update set price_cents = excluded.price_cents, on_menu = excluded.on_menu`);

async function takeHours(tx: Transaction, outletId: string, model: string | null): Promise<void> {
  await tx.execute(sql`delete from sale_hours where outlet_id = ${outletId}`);
  const hours = await tx.execute<Record<string, unknown>>(sql`
    select product_id, menu_id, weekday, opens, closes from sale_hours where outlet_id = ${model}::uuid`);
  const rows = JSON.stringify(hours.map((one) => ({ ...one, id: newId() })));
  await tx.execute(sql`
    insert into sale_hours (id, outlet_id, product_id, menu_id, weekday, opens, closes)
    select id, ${outletId}::uuid, product_id, menu_id, weekday, opens, closes
    from jsonb_populate_recordset(null::sale_hours, ${rows}::jsonb)`);
}
