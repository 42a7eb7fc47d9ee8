import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { type Pieces, worthOf } from "../cash";
import { lockDrawer } from "./lock-drawer";

export type Count = { countId: string; sessionId: string; outletIds: readonly string[]; pieces: Pieces };
export type Counted = { countedCents: number; expectedCents: number };

/** What should be in a drawer: its float and all that moved since. */
const expectedOf = sql`(s.float_cents + coalesce((select sum(m.amount_cents) from till_movements m where m.session_id = s.id), 0))::int`;

/** A drawer's cash is counted blindly; only then is it said what should have been there. Every count stays. */
export async function countDrawer(tx: Transaction, count: Count, who: Actor, at: Date): Promise<Counted> {
  const { countId, sessionId, pieces } = count;
  const { outletId } = await lockDrawer(tx, count);
  const countedCents = worthOf(pieces);
  await tx.execute(sql`
    insert into till_counts (id, session_id, pieces, counted_cents, expected_cents, counted_by, at)
    select ${countId}::uuid, s.id, ${JSON.stringify(pieces)}::jsonb, ${countedCents}::int, ${expectedOf}, ${who.userId}::uuid,
      ${at.toISOString()}::timestamptz
    from till_sessions s where s.id = ${sessionId} on conflict (id) do nothing`);
  const [counted] = await tx.execute<Counted>(sql`
    select counted_cents as "countedCents", expected_cents as "expectedCents" from till_counts where id = ${countId} and session_id = ${sessionId}`);
  if (!counted) throw new Error("the count was not written");
  await record(
    tx,
    { action: "countDrawer", subject: "till", subjectId: sessionId, outletId, after: counted },
    who,
    at,
  );
  return { ...counted };
}
