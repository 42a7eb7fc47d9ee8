import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Channel } from "@/db/enums";
import { db } from "@/lib/server/db";
import { isCode } from "../code";
import type { Offered, Promotion } from "../promotion";
import { countStamps } from "./count-stamps";
import { usesBy } from "./uses-by";

type On = Pick<Transaction, "execute">;
type Asking = {
  code: string | null | undefined;
  channel: Channel;
  phone?: string | null;
  customerId?: string | null;
};
type Row = Omit<Promotion, "startsAt" | "endsAt"> & { startsAt: string | null; endsAt: string | null };

/**
 * What a code turns out to be; null when none was given.
 * @param phone of who asks, in E.164; null while it is not known.
 * @param customerId of the account that asks; only a loyalty code looks at its stamps.
 */
export async function getOffered(
  { code, channel, phone = null, customerId = null }: Asking,
  on: On = db,
): Promise<Offered | null> {
  if (!code) return null;
  const promotion = await named(on, code, phone);
  const stamps = promotion?.kind === "loyalty" && customerId ? await countStamps(customerId, on) : null;
  return { code, promotion, channel, held: false, stamps };
}

/**
 * What a change of an order asks for: its own code is its already, another one is judged as for an order of today, placed as
 * it was; what this order has or holds does not count against it. A card of stamps is not spent on an order placed already.
 * @param code left out: it keeps what it has; null: it wants none.
 */
export async function getOfferedAnew(
  orderId: string,
  code: string | null | undefined,
  on: On = db,
): Promise<Offered | null> {
  if (code === null) return null;
  const held = await getHeld(orderId, on);
  if (code === undefined || code === held?.code) return held;
  const [order] = await on.execute<{ phone: string; channel: Channel }>(
    sql`select contact_phone as phone, channel from orders where id = ${orderId}`,
  );
  if (!order) return null;
  const promotion = await named(on, code, order.phone, orderId);
  return { code, promotion, channel: order.channel, held: false };
}

const named = async (on: On, code: string, phone: string | null, orderId: string | null = null) =>
  isCode(code) ? ((await find(on, sql`p.code = ${code}`, phone, orderId))?.promotion ?? null) : null;

/** The promotion an order has; null when it has none. */
export async function getHeld(orderId: string, on: On = db): Promise<Offered | null> {
  const found = await find(
    on,
    sql`p.id = (select u.promotion_id from promotion_uses u
    where u.order_id = ${orderId} and u.given_back_at is null)`,
  );
  return found && { ...found, code: found.promotion.code, channel: "web", held: true };
}

async function find(
  on: On,
  which: SQL,
  phone: string | null = null,
  orderId: string | null = null,
): Promise<{ promotion: Promotion } | null> {
  const [row] = await on.execute<{ promotion: Row }>(sql`
    select json_build_object('id', p.id, 'code', p.code, 'kind', p.kind, 'labelFr', p.label_fr, 'labelEn', p.label_en,
      'amountCents', p.amount_cents, 'percentBp', p.percent_bp, 'minimumCents', p.minimum_cents, 'startsAt', p.starts_at,
      'endsAt', p.ends_at, 'channels', p.channels, 'mode', p.mode, 'usesMost', p.uses_most, 'usesEachMost', p.uses_each_most,
      'used', p.used - (select count(*) from promotion_holds h
        where h.promotion_id = p.id and h.order_id = ${orderId}::uuid and h.ended_at is null), 'active', p.active,
      'item', (select json_build_object('code', i.code, 'nameFr', d.name_fr, 'nameEn', d.name_en)
        from items i join products d on d.id = i.product_id where i.id = p.item_id),
      'outletIds', case when not p.everywhere then (select coalesce(json_agg(t.outlet_id), '[]') from promotion_outlets t
        where t.promotion_id = p.id) end,
      'usedByCaller', ${usesBy(sql`p.id`, sql`${phone}::text`, sql`${orderId}::uuid`)}) as promotion
    from promotions p where ${which}`);
  if (!row) return null;
  const { startsAt, endsAt, ...promotion } = row.promotion;
  return { promotion: { ...promotion, startsAt: instant(startsAt), endsAt: instant(endsAt) } };
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));
