import { sql } from "drizzle-orm";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";

type Offer = {
  kind: "amount" | "percent" | "free_delivery" | "product";
  amount_cents: number;
  percent_bp: number;
  item: string;
  minimum_cents: number;
  starts_at: string;
  ends_at: string;
  outlets: string[];
  channels: string[];
  uses_most: number;
  uses_each_most: number;
  active: boolean;
};

/** A promotion as head office would make it: 5 € off, unless said otherwise. */
export async function offer(code: string, over: Partial<Offer> = {}): Promise<string> {
  const { item, outlets, ...columns } = { kind: "amount", ...over };
  const [made] = await db.execute<{ id: string }>(sql`
    insert into promotions (id, code, kind, label_fr, label_en, amount_cents, percent_bp, item_id, minimum_cents, starts_at, ends_at,
      everywhere, channels, uses_most, uses_each_most, active)
    select ${newId()}::uuid, ${code}, p.kind, 'Remise', 'Discount', case when p.kind = 'amount' then coalesce(p.amount_cents, 500) end,
      p.percent_bp, (select id from items where code = ${item ?? null}), coalesce(p.minimum_cents, 0), p.starts_at, p.ends_at,
      ${outlets === undefined}, coalesce(p.channels, '{web,phone,counter}'), p.uses_most, p.uses_each_most, coalesce(p.active, true)
    from jsonb_populate_record(null::promotions, ${JSON.stringify(columns)}::jsonb) p returning id`);
  if (!made) throw new Error("no promotion was made");
  for (const slug of outlets ?? [])
    await db.execute(
      sql`insert into promotion_outlets select ${made.id}::uuid, id from outlets where slug = ${slug}`,
    );
  return made.id;
}

export async function usesOf(code: string): Promise<{ used: number; orders: string[] }> {
  const [row] = await db.execute<{ used: number; orders: string[] }>(sql`
    select p.used, (select coalesce(json_agg(u.order_id), '[]') from promotion_uses u
      where u.promotion_id = p.id and u.given_back_at is null) as orders
    from promotions p where p.code = ${code}`);
  return { used: row?.used ?? -1, orders: row?.orders ?? [] };
}

/** What came off an order as it stands. */
export async function discountOf(orderId: string): Promise<number> {
  const [row] = await db.execute<{ cents: number }>(sql`
    select coalesce(-sum(amount_cents), 0)::int as cents from audit.order_adjustments
    where order_id = ${orderId} and kind = 'discount'`);
  return row?.cents ?? 0;
}
