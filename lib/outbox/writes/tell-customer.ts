import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Locale } from "@/db/enums";
import { type CustomerKind, type Fact, messagesFor, type Reach } from "../ways";
import { enqueueMessages } from "./enqueue-message";

type Row = Reach & { id: string; locale: Locale };

/**
 * Tells customers what happened to their orders, each by the ways his order names, in the transaction in which it happens.
 * @param byCustomer it was his own doing.
 * @returns how many messages were written.
 */
export async function tellCustomer(
  tx: Transaction,
  kind: CustomerKind,
  facts: readonly Fact[],
  byCustomer = false,
): Promise<number> {
  const rows = await tx.execute<Row>(sql`
    select o.id, o.locale, o.told_by as "toldBy", o.contact_email as email, o.contact_phone as phone,
      (select coalesce(json_agg(s.id order by s.id), '[]') from push_subscriptions s
        where s.order_id = o.id and s.ended_at is null) as browsers
    from orders o where o.id = any(${sql.param(facts.map(({ orderId }) => orderId))}::uuid[])`);
  const reachOf = new Map(rows.map((row) => [row.id, row]));
  return enqueueMessages(
    tx,
    facts.flatMap((fact) => {
      const reach = reachOf.get(fact.orderId);
      return reach ? messagesFor(kind, fact, reach.locale, reach, byCustomer) : [];
    }),
  );
}
