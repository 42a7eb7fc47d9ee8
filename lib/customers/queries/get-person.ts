import { sql } from "drizzle-orm";
import type { OrderStatus, PrivacyRequestKind } from "@/db/enums";
import { db } from "@/lib/server/db";
import type { Person } from "../person";

export type PersonSheet = Person & {
  name: string;
  email: string | null;
  orders: {
    id: string;
    outlet: string;
    number: number;
    day: string;
    status: OrderStatus;
    totalCents: number;
  }[];
  notes: { id: string; text: string; by: string; at: string }[];
  block: { reason: string; at: string } | null;
  requests: { id: string; kind: PrivacyRequestKind; at: string }[];
};

/** The condition that picks what is kept of a person, by number or account, out of the table named. */
const his = ({ phone, customerId }: Person, table: string) => {
  const of = (column: string) => sql.raw(`${table}.${column}`);
  return sql`(${of("phone")} = ${phone} or ${of("customer_id")} = ${customerId}::uuid)`;
};

/**
 * Somebody's account and what he ordered at these outlets, with what colleagues wrote of him; null where he never ordered there,
 * unless `everybody`, or is no more.
 */
export async function getPerson(
  asked: Person,
  outletIds: readonly string[],
  everybody: boolean,
): Promise<PersonSheet | null> {
  const [account] = await db.execute<{
    id: string;
    name: string;
    phone: string | null;
    email: string | null;
  }>(sql`
    select id, name, phone, coalesce(email, claimed_email) as email from customers
    where anonymised_at is null and (id = ${asked.customerId}::uuid or (phone = ${asked.phone} and email_confirmed_at is not null))
    order by created_at desc limit 1`);
  if (asked.customerId && !account) return null;
  const person = { phone: asked.phone ?? account?.phone ?? null, customerId: account?.id ?? null };
  const orders = await db.execute<PersonSheet["orders"][number] & { name: string; email: string | null }>(sql`
    select o.id, p.slug as outlet, o.number, o.business_day as day, o.status, o.total_cents as "totalCents",
      o.contact_name as name, o.contact_email as email
    from orders o join outlets p on p.id = o.outlet_id
    where (o.customer_id = ${person.customerId}::uuid or (o.contact_phone = ${person.phone} and o.contact_phone <> ''))
      and o.outlet_id = any(${sql.param([...outletIds])}::uuid[]) and o.status not in ('draft', 'expired')
    order by o.id desc limit 20`);
  if (orders.length === 0 && !(account && everybody)) return null;
  const [notes, blocks, requests] = await Promise.all([
    db.execute<PersonSheet["notes"][number]>(sql`
      select n.id, n.text, u.name as by, n.written_at as at from customer_notes n join users u on u.id = n.written_by
      where ${his(person, "n")} order by n.id desc limit 50`),
    db.execute<{ reason: string; at: string }>(sql`
      select b.reason, b.blocked_at as at from customer_blocks b where b.lifted_at is null and ${his(person, "b")} limit 1`),
    db.execute<PersonSheet["requests"][number]>(sql`
      select r.id, r.kind, r.done_at as at from privacy_requests r where ${his(person, "r")} order by r.id desc limit 10`),
  ]);
  const [last] = orders;
  return {
    ...person,
    name: account?.name || last?.name || "",
    email: account?.email ?? last?.email ?? null,
    orders: orders.map(({ name: _name, email: _email, ...order }) => order),
    notes: [...notes],
    block: blocks[0] ?? null,
    requests: [...requests],
  };
}
