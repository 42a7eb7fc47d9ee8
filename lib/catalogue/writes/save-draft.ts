import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { type CardChange, targetOf } from "../card-change";
import { lockDraft } from "./lock-draft";

type Draft = { id: string; name: string; everywhere: boolean; outlets: readonly string[] };

/** Begins a draft, or says otherwise what it is called and which outlets it is for. @throws Refusal not_found, card_draft_over */
export async function saveDraft(
  { id, name, everywhere, outlets }: Draft,
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [made] = await tx.execute(sql`
      insert into card_drafts (id, name, everywhere, written_by) values (${id}, ${name}, ${everywhere}, ${who.userId})
      on conflict (id) do nothing returning 1`);
    const before = made ? null : await lockDraft(tx, id);
    await tx.execute(sql`update card_drafts set name = ${name}, everywhere = ${everywhere} where id = ${id}`);
    await tx.execute(sql`delete from card_draft_outlets where draft_id = ${id}`);
    const chosen = everywhere ? [] : [...new Set(outlets)];
    const rows = await tx.execute(sql`
      insert into card_draft_outlets (draft_id, outlet_id)
      select ${id}, o.id from outlets o where o.slug = any(${sql.param(chosen)}::text[]) returning 1`);
    if (rows.length < chosen.length) throw new Refusal("not_found", {}, "outlets");
    const was = before && { name: before.name, everywhere: before.everywhere, outlets: before.outlets };
    await record(
      tx,
      {
        ...{ action: "saveDraft", subject: "draft", subjectId: id, outletId: null },
        ...{ before: was ?? undefined, after: { name, everywhere, outlets: chosen } },
      },
      who,
      at,
    );
  });
}

/** Adds changes to a draft: of two with the same target the later counts. @throws Refusal not_found, card_draft_over */
export async function addToDraft(
  draftId: string,
  changes: readonly CardChange[],
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    await lockDraft(tx, draftId);
    // All at once: a file of the whole card brings a thousand.
    const last = new Map(changes.map((change) => [targetOf(change), change]));
    const rows = JSON.stringify([...last].map(([target, change]) => ({ id: newId(), target, change })));
    await tx.execute(sql`
      insert into card_draft_changes (id, draft_id, target, change, written_by)
      select n.id, ${draftId}, n.target, n.change, ${who.userId}::uuid
      from jsonb_to_recordset(${rows}::jsonb) as n(id uuid, target text, change jsonb)
      on conflict (draft_id, target) do update set change = excluded.change, written_by = excluded.written_by`);
    const about = { subject: "draft", subjectId: draftId, outletId: null };
    await record(tx, { action: "saveDraft", ...about, after: { added: changes } }, who, at);
  });
}

/** Takes a change out of a draft. @throws Refusal not_found, card_draft_over */
export async function dropFromDraft(
  draftId: string,
  target: string,
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    await lockDraft(tx, draftId);
    const [gone] = await tx.execute<{ change: unknown }>(sql`
      delete from card_draft_changes where draft_id = ${draftId} and target = ${target} returning change`);
    if (!gone) throw new Refusal("not_found", {}, "target");
    const about = { subject: "draft", subjectId: draftId, outletId: null };
    await record(tx, { action: "saveDraft", ...about, before: { dropped: gone.change } }, who, at);
  });
}
