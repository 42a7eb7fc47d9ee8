import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";

export type Entry = {
  /** The write's name: placeOrder, startPreparing … */
  action: string;
  subject: string;
  subjectId: string;
  outletId: string | null;
  before?: unknown;
  after?: unknown;
};

/** One line of the journal, in the transaction of what it tells. */
export async function record(tx: Transaction, entry: Entry, who: Actor, at: Date): Promise<void> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  await tx.execute(sql`
    insert into journal (id, at, actor_kind, actor_id, outlet_id, action, subject, subject_id, before, after, terminal)
    values (${newId()}, ${at.toISOString()}, ${who.kind}, ${who.userId}, ${entry.outletId}, ${entry.action}, ${entry.subject},
      ${entry.subjectId}, ${json(entry.before)}::jsonb, ${json(entry.after)}::jsonb, ${who.terminal})`);
}
