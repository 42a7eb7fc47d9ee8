import { sql } from "drizzle-orm";
import { addToDraft, saveDraft } from "@/lib/catalogue/writes/save-draft";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";
import type { ActionRow } from "./row";

const card = "app/staff/(shell)/catalogue/actions.ts";
const group = { permission: "catalogue.manage", group: true } as const;
const price = { kind: "price" as const, item: "coca33", outlet: null, priceCents: 310 };

/** A draft with a change in it, prepared by somebody of head office. */
async function draft(): Promise<string> {
  const id = newId();
  const [boss] = await db.execute<{ id: string }>(
    sql`select id from users where email = 'direction@ocpizza.example'`,
  );
  const who = { kind: "staff" as const, userId: boss?.id ?? "", terminal: "administration" as const };
  await saveDraft({ id, name: "Carte", everywhere: true, outlets: [] }, who);
  await addToDraft(id, [price], who);
  return id;
}

export const cardRows: Record<string, ActionRow> = {
  [`${card}#changeCardAction`]: {
    ...{ ...group, twice: "same" },
    input: async () => ({ draft: null, changes: [price] }),
  },
  [`${card}#saveDraftAction`]: {
    ...{ ...group, twice: "same" },
    input: async () => ({ id: newId(), name: "Carte d’hiver", everywhere: false, outlets: ["part-dieu"] }),
  },
  [`${card}#dropFromDraftAction`]: {
    ...{ ...group, twice: "not_found" },
    input: async () => ({ draft: await draft(), target: "price:coca33" }),
  },
  [`${card}#scheduleDraftAction`]: {
    ...{ ...group, twice: "same" },
    input: async () => ({ id: await draft(), day: "2026-12-01" }),
  },
  [`${card}#cancelDraftAction`]: {
    ...{ ...group, twice: "card_draft_over" },
    input: async () => ({ id: await draft() }),
  },
};
