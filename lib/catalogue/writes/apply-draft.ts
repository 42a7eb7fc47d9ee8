import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type Actor, system } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { businessDayOf } from "@/lib/time";
import type { CardDraft } from "../draft";
import { listDrafts } from "../queries/list-drafts";
import { type Applied, applyChanges } from "./apply-changes";
import { tellOfCard } from "./change-card";
import { outletsOf } from "./lock-draft";

/**
 * Every draft whose day has come takes effect, each once and as a whole. One that cannot keeps no other from it.
 * @returns how many
 * @throws what kept the first of those that could not, once the others are done
 */
export async function applyDueDrafts(at: Date = now()): Promise<number> {
  const today = businessDayOf(at, "Europe/Paris");
  const due = await db.execute<{ id: string }>(sql`
    select id from card_drafts where state = 'scheduled' and effective_on <= ${today} order by effective_on, id`);
  let applied = 0;
  const kept: unknown[] = [];
  for (const { id } of due) {
    try {
      if (await applyDraft(id, at)) applied += 1;
    } catch (error) {
      kept.push(error);
    }
  }
  if (kept.length > 0) throw kept[0];
  return applied;
}

/** The conditional update gives it to one of several who find it due. */
async function applyDraft(id: string, at: Date, who: Actor = system): Promise<boolean> {
  return db.transaction(async (tx) => {
    const today = businessDayOf(at, "Europe/Paris");
    const [mine] = await tx.execute(sql`
      update card_drafts set state = 'applied', ended_at = ${at.toISOString()}
      where id = ${id} and state = 'scheduled' and effective_on <= ${today} returning 1`);
    if (!mine) return false;
    const [draft] = await listDrafts(id, tx);
    if (!draft) return false;
    for (const { target, applied } of await applyAll(tx, draft, at)) {
      for (const one of applied) await record(tx, { action: "changeCard", ...one }, who, at);
      const [before, after] = [applied.map((one) => one.before), applied.map((one) => one.after)];
      await tx.execute(sql`
        update card_draft_changes set before = ${JSON.stringify(before)}::jsonb, after = ${JSON.stringify(after)}::jsonb
        where draft_id = ${id} and target = ${target}`);
    }
    const about = { subject: "draft", subjectId: id, outletId: null };
    await record(tx, { action: "applyDraft", ...about, after: { changes: draft.changes.length } }, who, at);
    await tellOfCard(tx);
    return true;
  });
}

/** All its changes, in a number of statements that does not grow with theirs where a file may bring a thousand. */
export async function applyAll(
  tx: Transaction,
  draft: CardDraft,
  at: Date,
): Promise<{ target: string; applied: Applied[] }[]> {
  const scope = await outletsOf(tx, draft);
  const applied = await applyChanges(
    tx,
    draft.changes.map(({ change }) => change),
    scope,
    at,
  );
  return draft.changes.map(({ target }, index) => ({ target, applied: applied[index] ?? [] }));
}
