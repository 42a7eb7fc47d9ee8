import { newId } from "@/lib/ids";
import { cardDraft, dearCola } from "../card-draft";
import type { ActionRow } from "./row";

const card = "app/staff/(shell)/catalogue/actions.ts";
const group = { permission: "catalogue.manage", group: true } as const;

export const cardRows: Record<string, ActionRow> = {
  [`${card}#changeCardAction`]: {
    ...{ ...group, twice: "same" },
    input: async () => ({ draft: null, changes: [dearCola] }),
  },
  [`${card}#saveDraftAction`]: {
    ...{ ...group, twice: "same" },
    input: async () => ({ id: newId(), name: "Carte d’hiver", everywhere: false, outlets: ["part-dieu"] }),
  },
  [`${card}#dropFromDraftAction`]: {
    ...{ ...group, twice: "not_found" },
    input: async () => ({ draft: await cardDraft(), target: "price:coca33" }),
  },
  [`${card}#scheduleDraftAction`]: {
    ...{ ...group, twice: "same" },
    input: async () => ({ id: await cardDraft(), day: "2026-12-01" }),
  },
  [`${card}#cancelDraftAction`]: {
    ...{ ...group, twice: "card_draft_over" },
    input: async () => ({ id: await cardDraft() }),
  },
};
