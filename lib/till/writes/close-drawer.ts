import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { formatCents } from "@/lib/money";
import { Refusal } from "@/lib/refusal";
import { lockDrawer } from "./lock-drawer";

export type Closing = {
  sessionId: string;
  outletIds: readonly string[];
  /** The count that is believed: the last one. */
  countId: string;
  explanation: string;
};

type Believed = { counted: number; expected: number; now: number; last: boolean };

/**
 * Closes a drawer by its last count. More or less than there should be is explained; what moved since it was counted makes the count
 * worthless.
 * @throws Refusal not_found, drawer_closed, count_stale, difference_unexplained
 */
export async function closeDrawer(tx: Transaction, closing: Closing, who: Actor, at: Date): Promise<void> {
  const { sessionId, countId } = closing;
  const { outletId } = await lockDrawer(tx, closing);
  const [count] = await tx.execute<Believed>(sql`
    select c.counted_cents as counted, c.expected_cents as expected,
      not exists (select from till_counts l where l.session_id = c.session_id and (l.at, l.id) > (c.at, c.id)) as last,
      (s.float_cents + coalesce((select sum(m.amount_cents) from till_movements m where m.session_id = s.id), 0))::int as now
    from till_counts c join till_sessions s on s.id = c.session_id where c.id = ${countId} and c.session_id = ${sessionId}`);
  if (!count) throw new Refusal("not_found");
  const { counted, expected, now, last } = count;
  if (!last || now !== expected) throw new Refusal("count_stale");
  const explanation = closing.explanation.trim();
  if (counted !== expected && explanation.length < 3)
    throw new Refusal(
      "difference_unexplained",
      { amount: formatCents(counted - expected, "fr") },
      "explanation",
    );
  await tx.execute(sql`
    update till_sessions set count_id = ${countId}, counted_cents = ${counted}, expected_cents = ${expected},
      explanation = ${explanation}, closed_by = ${who.userId}, closed_at = ${at.toISOString()}::timestamptz
    where id = ${sessionId} and closed_at is null`);
  const after = { countedCents: counted, expectedCents: expected, explanation };
  await record(
    tx,
    { action: "closeDrawer", subject: "till", subjectId: sessionId, outletId, after },
    who,
    at,
  );
}
