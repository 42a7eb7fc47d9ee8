import { newId } from "@/lib/ids";
import { cardDraft, dearCola, newProduct, winterPizza } from "../card-draft";
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
  [`${card}#dropPictureAction`]: {
    ...{ ...group, twice: "same" },
    input: async () => ({ product: "margherita" }),
  },
  [`${card}#addProductAction`]: {
    ...{ ...group, twice: "same" },
    input: async () => winterPizza(),
  },
  [`${card}#addSizeAction`]: {
    ...{ ...group, twice: "card_size_taken" },
    input: async () => ({ product: await newProduct(), size: "L", priceCents: 1690 }),
  },
  [`${card}#writeRecipeAction`]: {
    ...{ ...group, twice: "recipe_moved" },
    input: async () => ({
      ...{ item: `${await newProduct()}-m`, version: 0, pitfallsFr: "", pitfallsEn: "" },
      lines: [{ code: "pate", quantity: 250, removable: false }],
    }),
  },
  ["app/staff/(shell)/catalogue/promotions/actions.ts#savePromotionAction"]: {
    ...{ ...group, twice: "promotion_taken" },
    input: async () => ({
      ...{
        fresh: true,
        code: `C${newId().slice(-12)}`,
        kind: "amount",
        labelFr: "Un euro",
        labelEn: "One euro",
      },
      ...{ amountCents: 100, percentBp: null, item: null, minimumCents: 0, from: null, until: null },
      ...{ outlets: null, channels: ["web"], mode: null, usesMost: null, usesEachMost: null, active: true },
    }),
  },
};
