import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { Refusal } from "../../refusal";
import { getScreen } from "../queries/get-screen";
import { type Approval, checkPin } from "./check-pin";

/**
 * A colleague of the outlet works on its shared screen from now on: he gave his PIN, locked or not as it was. Tries are counted on
 * the account that opened it, so that changing over and over earns no more of them.
 * @throws Refusal not_signed_in | pin_wrong | pin_locked
 */
export async function takeScreen(
  { sessionId, approval }: { sessionId: string; approval: Approval },
  at: Date = now(),
): Promise<void> {
  const screen = await getScreen(sessionId, at);
  if (!screen) throw new Refusal("not_signed_in");
  const { outletId, openedBy, place } = screen;
  const asker = { kind: "staff", userId: openedBy, terminal: place } as const;
  await checkPin(approval, { permission: "team.see", outletId }, asker, at);
  const when = sql`${at.toISOString()}::timestamptz`;
  await db.transaction(async (tx) => {
    // Dismissed, moved or given a temporary password while his PIN was compared: nothing opens.
    const [person] = await tx.execute(sql`
      select u.id from users u where u.id = ${approval.userId} and u.disabled_at is null and not u.must_change_password for share`);
    if (!person) throw new Refusal("pin_wrong", {}, "pin");
    const [taken] = await tx.execute<{ before: string | null }>(sql`
      with was as (
        select s.session_id, s.person_id from shared_screens s join sessions o on o.id = s.session_id and o.ended_at is null
        where s.session_id = ${sessionId} for update of s
      )
      update shared_screens s set person_id = ${approval.userId}, person_since = ${when}, active_at = ${when}
      from was where was.session_id = s.session_id returning was.person_id as before`);
    if (!taken) throw new Refusal("not_signed_in");
    const who: Actor = { kind: "staff", userId: approval.userId, terminal: place };
    const about = { subject: "session", subjectId: sessionId, outletId, before: { person: taken.before } };
    await record(tx, { action: "takeScreen", ...about, after: { person: approval.userId } }, who, at);
  });
}
