import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { type BusinessDay, businessDayOf } from "@/lib/time";
import { lockDraft } from "./lock-draft";

/**
 * Says on which day a draft takes effect: from its beginning in Paris, before any outlet opens.
 * @throws Refusal not_found, card_draft_over, card_draft_day for a day that has begun, card_draft_empty
 */
export async function scheduleDraft(
  { id, day }: { id: string; day: BusinessDay },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const draft = await lockDraft(tx, id);
    if (day <= businessDayOf(at, "Europe/Paris")) throw new Refusal("card_draft_day", {}, "day");
    if (draft.changes.length === 0 || (!draft.everywhere && draft.outlets.length === 0))
      throw new Refusal("card_draft_empty");
    await tx.execute(sql`update card_drafts set state = 'scheduled', effective_on = ${day} where id = ${id}`);
    const about = { subject: "draft", subjectId: id, outletId: null };
    const [before, after] = [{ effectiveOn: draft.effectiveOn }, { effectiveOn: day }];
    await record(tx, { action: "scheduleDraft", ...about, before, after }, who, at);
  });
}

/** Calls a draft off before its day: nothing of it happens. @throws Refusal not_found, card_draft_over */
export async function cancelDraft(id: string, who: Actor, at: Date = now()): Promise<void> {
  await db.transaction(async (tx) => {
    const { state, effectiveOn } = await lockDraft(tx, id);
    await tx.execute(sql`
      update card_drafts set state = 'cancelled', ended_at = ${at.toISOString()} where id = ${id}`);
    const about = { subject: "draft", subjectId: id, outletId: null };
    await record(
      tx,
      { action: "cancelDraft", ...about, before: { state, effectiveOn }, after: { state: "cancelled" } },
      who,
      at,
    );
  });
}
