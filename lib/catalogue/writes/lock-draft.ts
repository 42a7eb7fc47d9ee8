import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";
import { type CardDraft, isOpen } from "../draft";
import { listDrafts } from "../queries/list-drafts";

/** A draft that can still be changed, locked. @throws Refusal not_found, card_draft_over */
export async function lockDraft(tx: Transaction, id: string): Promise<CardDraft> {
  await tx.execute(sql`select 1 from card_drafts where id = ${id}::uuid for update`);
  const [draft] = await listDrafts(id, tx);
  if (!draft) throw new Refusal("not_found", {}, "draft");
  if (!isOpen(draft)) throw new Refusal("card_draft_over");
  return draft;
}

/** Ids of the outlets it is for, in one order; null: all, those to come included. */
export async function outletsOf(tx: Transaction, draft: CardDraft): Promise<string[] | null> {
  if (draft.everywhere) return null;
  const rows = await tx.execute<{ id: string }>(
    sql`select outlet_id as id from card_draft_outlets where draft_id = ${draft.id} order by outlet_id`,
  );
  return rows.map(({ id }) => id);
}
