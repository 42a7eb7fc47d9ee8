import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { Refusal } from "../../refusal";
import { isAwake } from "../queries/screen-idle";

/** Nobody works on it any more, until somebody gives his PIN. Locking it twice changes nothing. */
export async function lockScreen(sessionId: string, at: Date = now()): Promise<void> {
  await db.transaction(async (tx) => {
    const [left] = await tx.execute<{ person: string; outletId: string; place: "counter" | "kitchen" }>(sql`
      with was as (select session_id, person_id from shared_screens where session_id = ${sessionId} for update)
      update shared_screens s set person_id = null, person_since = null from was
      where was.session_id = s.session_id and was.person_id is not null
      returning was.person_id as person, s.outlet_id as "outletId", s.place`);
    if (!left) return;
    const who: Actor = { kind: "staff", userId: left.person, terminal: left.place };
    const about = { subject: "session", subjectId: sessionId, outletId: left.outletId };
    await record(tx, { action: "lockScreen", ...about }, who, at);
  });
}

/**
 * Somebody still works there. A screen left alone for too long is not woken by it.
 * @throws Refusal screen_locked
 */
export async function stayAtScreen(sessionId: string, at: Date = now()): Promise<void> {
  const awake = await db.execute(sql`
    update shared_screens set active_at = greatest(active_at, ${at.toISOString()}::timestamptz)
    where session_id = ${sessionId} and ${isAwake(at)} returning session_id`);
  if (awake.length === 0) throw new Refusal("screen_locked");
}

/** Locks whatever screens somebody works on: his account was closed, or his password is another one. */
export async function lockScreensOf(tx: Transaction, userId: string): Promise<void> {
  await tx.execute(
    sql`update shared_screens set person_id = null, person_since = null where person_id = ${userId}`,
  );
}
