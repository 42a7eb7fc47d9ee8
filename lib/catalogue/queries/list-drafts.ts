import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { db } from "@/lib/server/db";
import { type CardDraft, isOpen } from "../draft";

/** Every draft of the card, or one: those that wait first, by their day, then the latest. */
export async function listDrafts(
  id: string | null = null,
  on: Pick<Transaction, "execute"> = db,
): Promise<CardDraft[]> {
  return on.execute<CardDraft>(sql`
    select d.id, d.name, d.state, d.effective_on::text as "effectiveOn", d.everywhere, u.name as "writtenBy",
      d.ended_at as "endedAt",
      (select coalesce(json_agg(o.slug order by o.code), '[]') from card_draft_outlets t join outlets o on o.id = t.outlet_id
        where t.draft_id = d.id) as outlets,
      (select coalesce(json_agg(json_build_object('target', c.target, 'change', c.change) order by c.created_at, c.id), '[]')
        from card_draft_changes c where c.draft_id = d.id) as changes
    from card_drafts d join users u on u.id = d.written_by
    where ${id}::uuid is null or d.id = ${id}::uuid
    order by d.state in ('open', 'scheduled') desc, d.effective_on nulls last, d.created_at desc limit 100`);
}

/** The draft an address names, while it can be changed; null for anything else. */
export async function openDraftOf(id: string | string[] | undefined): Promise<CardDraft | null> {
  if (typeof id !== "string" || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const [draft] = await listDrafts(id);
  return draft && isOpen(draft) ? draft : null;
}
