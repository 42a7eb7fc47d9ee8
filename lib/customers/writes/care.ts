import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { PrivacyRequestKind } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { Refusal } from "../../refusal";
import { type Person, personKey } from "../person";
import { getPerson } from "../queries/get-person";

/** A person a colleague asks for, and where that colleague may. */
export type Asked = Person & { outletIds: readonly string[]; everybody: boolean };

/** @throws Refusal `not_found` where he never ordered at these outlets */
export async function known(asked: Asked): Promise<Person> {
  const found = await getPerson(asked, asked.outletIds, asked.everybody);
  if (!found) throw new Refusal("not_found");
  return { phone: found.phone, customerId: found.customerId };
}

/** What colleagues should know of somebody. @throws Refusal `not_found` | `bad_input` */
export async function noteCustomer(
  asked: Asked & { text: string },
  who: Actor & { userId: string },
  at: Date = now(),
): Promise<void> {
  const person = await known(asked);
  const text = asked.text.replace(/[\p{Cc}\p{Cf}]/gu, " ").trim();
  if (text.length < 3) throw new Refusal("bad_input", { where: "text" }, "text");
  await db.transaction(async (tx) => {
    await tx.execute(sql`
      insert into customer_notes (id, phone, customer_id, text, written_by, written_at)
      values (${newId()}, ${person.phone}, ${person.customerId}, ${text}, ${who.userId}, ${at.toISOString()}::timestamptz)`);
    // The words stay with the person: who is erased takes them along.
    await record(tx, { action: "noteCustomer", ...about(person) }, who, at);
  });
}

/** From now on his orders are refused. @throws Refusal `not_found` | `reason_missing` | `already_done` */
export async function blockCustomer(
  asked: Asked & { reason: string },
  who: Actor & { userId: string },
  at: Date = now(),
): Promise<void> {
  const reason = asked.reason.replace(/[\p{Cc}\p{Cf}]/gu, " ").trim();
  if (reason.length < 3) throw new Refusal("reason_missing", {}, "reason");
  const person = await known(asked);
  await db.transaction(async (tx) => {
    const blocked = await tx.execute(sql`
      insert into customer_blocks (id, phone, customer_id, reason, blocked_by, blocked_at)
      values (${newId()}, ${person.phone}, ${person.customerId}, ${reason}, ${who.userId}, ${at.toISOString()}::timestamptz)
      on conflict do nothing returning id`);
    if (blocked.length === 0) throw new Refusal("already_done");
    await record(tx, { action: "blockCustomer", ...about(person) }, who, at);
  });
}

/** His orders are taken again. @throws Refusal `not_found` | `already_done` */
export async function liftBlock(
  asked: Asked,
  who: Actor & { userId: string },
  at: Date = now(),
): Promise<void> {
  const person = await known(asked);
  await db.transaction(async (tx) => {
    const lifted = await tx.execute(sql`
      update customer_blocks set lifted_at = ${at.toISOString()}::timestamptz, lifted_by = ${who.userId}
      where lifted_at is null and (phone = ${person.phone} or customer_id = ${person.customerId}::uuid) returning id`);
    if (lifted.length === 0) throw new Refusal("already_done");
    await record(tx, { action: "liftBlock", ...about(person) }, who, at);
  });
}

/** One line of what was asked and done, in the transaction that does it. */
export async function logRequest(
  tx: Transaction,
  kind: PrivacyRequestKind,
  { phone, customerId }: Person,
  doneBy: string | null,
  at: Date,
): Promise<void> {
  await tx.execute(sql`
    insert into privacy_requests (id, kind, phone, customer_id, done_by, done_at)
    values (${newId()}, ${kind}, ${phone}, ${customerId}, ${doneBy}, ${at.toISOString()}::timestamptz)`);
}

/** What colleagues wrote of somebody goes with him; what was asked stays counted and names nobody. */
export async function forgetCare(tx: Transaction, { phone, customerId }: Person, at: Date): Promise<void> {
  const his = sql`(phone = ${phone} or customer_id = ${customerId}::uuid)`;
  await tx.execute(sql`delete from customer_notes where ${his}`);
  await tx.execute(sql`
    update customer_blocks set phone = null, reason = '', lifted_at = coalesce(lifted_at, ${at.toISOString()}::timestamptz) where ${his}`);
  await tx.execute(sql`update privacy_requests set phone = null where ${his}`);
}

/** The journal names a person by his account, or by the last figures of his number: it can never be erased. */
export const about = (person: Person) => ({
  ...{ subject: "customer", outletId: null },
  subjectId: person.customerId ?? `…${personKey(person).slice(-4)}`,
});
