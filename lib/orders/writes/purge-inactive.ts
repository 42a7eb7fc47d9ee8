import { sql } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { system } from "@/lib/actor";
import { getSetting } from "@/lib/administration/queries/list-settings";
import { record } from "@/lib/audit/writes/record";
import { about, logRequest } from "@/lib/customers/writes/care";
import { markInactive, unmarkInactive } from "@/lib/customers/writes/mark-inactive";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { erase } from "./erase-person";

type Account = { id: string; phone: string | null; name: string; email: string | null; locale: Locale };

/** When an account was last used: opened, signed in to, or ordered with. */
const lastUse = sql`greatest(c.created_at,
  (select max(s.created_at) from customer_sessions s where s.customer_id = c.id),
  (select max(o.created_at) from orders o where o.customer_id = c.id))`;
const mostAtOnce = 200;

/**
 * Accounts nobody used for long: first their holders are told by mail, and who does not come back within the notice is erased.
 * Whoever used his account since he was told keeps it, and would be told again. A mail that cannot be sent delays nothing.
 */
export async function purgeInactive(at: Date = now()): Promise<{ told: number; erased: number }> {
  const [months, days] = await Promise.all([getSetting("inactive_months"), getSetting("notice_days")]);
  const when = sql`${at.toISOString()}::timestamptz`;
  const idle = sql`c.anonymised_at is null and ${lastUse} < ${when} - make_interval(months => ${months})`;
  const columns = sql`c.id, c.phone, c.name, coalesce(c.email, c.claimed_email) as email, c.locale`;
  await unmarkInactive(sql`${lastUse} > c.inactive_noticed_at`);
  const due = await db.execute<Account>(sql`
    select ${columns} from customers c where ${idle} and c.inactive_noticed_at < ${when} - make_interval(days => ${days})
    order by c.id limit ${mostAtOnce}`);
  let erased = 0;
  for (const account of due) if (await eraseIdle(account, at)) erased += 1;
  const fresh = await db.execute<Account>(sql`
    select ${columns} from customers c where ${idle} and c.inactive_noticed_at is null order by c.id limit ${mostAtOnce}`);
  for (const account of fresh) await tell(account, days, at);
  return { told: fresh.length, erased };
}

async function tell({ id, name, email, locale }: Account, days: number, at: Date): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await markInactive(tx, id, at))) return;
    if (email)
      await enqueueMessage(tx, {
        ...{
          dedupeKey: `customer_inactive:${id}:${at.toISOString().slice(0, 10)}`,
          kind: "customer_inactive",
        },
        ...{ orderId: null, recipient: email, locale, payload: { name, minutes: days * 1440 } },
      });
    const person = { phone: null, customerId: id };
    await record(tx, { action: "tellInactive", ...about(person) }, system, at);
  });
}

async function eraseIdle({ id, phone }: Account, at: Date): Promise<boolean> {
  try {
    await db.transaction(async (tx) => {
      // Guests' orders with the same number are erased on their own: another may have it by now.
      const orders = await erase(tx, { phone: null, customerId: id }, at);
      await logRequest(tx, "inactive", { phone: null, customerId: id }, null, at);
      await record(
        tx,
        { action: "purgeInactive", ...about({ phone, customerId: id }), after: { orders } },
        system,
        at,
      );
    });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
