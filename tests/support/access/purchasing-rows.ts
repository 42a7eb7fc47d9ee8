import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { listSuppliers } from "@/lib/purchasing/queries/list-suppliers";
import { planFile } from "@/lib/purchasing/writes/import-file";
import { colleague } from "../dispatch-house";
import { friday, outletId } from "../house";
import { articleOf, cameInput, drafted, draftInput, ordered, purchaseOf, tomorrow } from "../purchasing";
import type { ActionRow } from "./row";

const purchases = "app/staff/(shell)/stock/[outlet]/commandes/actions.ts";
const suppliers = "app/staff/(shell)/stock/[outlet]/fournisseurs/actions.ts";
const arrivals = "app/staff/(shell)/stock/[outlet]/receptions/actions.ts";

async function house() {
  const [cook, manager, id] = await Promise.all([
    colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen"),
    colleague.of("manager.part-dieu@ocpizza.example", "orders"),
    outletId("part-dieu"),
  ]);
  return { cook, manager, here: [id] } satisfies { cook: Actor; manager: Actor; here: string[] };
}
const draft = async () => {
  const { outletIds: _, ...input } = await draftInput(await house());
  return input;
};
const onDraft = (more: object) => async () => ({ id: await drafted(await house()), ...more });
const onOrder = (more: object) => async () => ({ id: await ordered(await house()), ...more });

const at = { outlet: "part-dieu" };
const newSupplier = async () => ({
  ...{ ...at, id: newId(), name: "Moulin", email: "moulin@example.org", phone: "", customerNumber: "" },
  ...{ leadDays: 1, deliveryWeekdays: [1], minimumCents: 0, active: true },
});
async function supplierId() {
  const [row] = await listSuppliers(tomorrow, "italia");
  return row?.id ?? "";
}
/** A file that sets one price, each time another one. */
let cents = 100;
function priceFile() {
  cents += 1;
  const head = "fournisseur;reference;ingredient;conditionnement;contenance;prix_ht;valable_du;valable_au";
  const row = `italia;FILE-1;miel;bucket;3000;${(cents / 100).toFixed(2)};2026-11-28;`;
  return Buffer.from(`${head}\n${row}\n`).toString("base64");
}

export const purchasingRows: Record<string, ActionRow> = {
  [`${purchases}#draftPurchaseAction`]: { permission: "purchasing.draft", input: draft, twice: "same" },
  [`${purchases}#orderGoodsAction`]: { permission: "purchasing.validate", input: draft, twice: "same" },
  [`${purchases}#validatePurchaseAction`]: {
    permission: "purchasing.validate",
    input: async () => {
      const id = await drafted(await house());
      const { lines } = await purchaseOf(id);
      return { id, dueOn: tomorrow, lines: lines.map(({ articleId, packs }) => ({ articleId, packs })) };
    },
    twice: "purchase_moved",
  },
  [`${purchases}#refusePurchaseAction`]: {
    permission: "purchasing.validate",
    input: onDraft({ reason: "trop cher" }),
    twice: "purchase_moved",
  },
  [`${purchases}#cancelPurchaseAction`]: {
    permission: "purchasing.validate",
    input: onOrder({ reason: "erreur" }),
    twice: "purchase_moved",
  },
  [`${purchases}#resendPurchaseAction`]: {
    permission: "purchasing.validate",
    input: onOrder({ seen: 1 }),
    twice: "same",
  },
  [`${arrivals}#receivePurchaseAction`]: {
    permission: "stock.work",
    input: async () => {
      const own = await house();
      const { outletIds: _, ...input } = await cameInput(own, await ordered(own), { receiptId: newId() });
      return input;
    },
    twice: "same",
  },

  [`${suppliers}#saveSupplierAction`]: {
    permission: "suppliers.manage",
    input: newSupplier,
    twice: "same",
  },
  [`${suppliers}#addArticleAction`]: {
    permission: "suppliers.manage",
    input: async () => ({
      ...{
        ...at,
        id: newId(),
        supplierId: await supplierId(),
        ingredient: "miel",
        reference: newId().slice(-12),
      },
      ...{ packaging: "jar", quantity: 1000, priceCents: 900, preferred: false },
    }),
    twice: "same",
  },
  [`${suppliers}#changeArticleAction`]: {
    permission: "suppliers.manage",
    input: async () => ({ ...at, id: await articleOf("miel", "italia"), preferred: true, active: true }),
    twice: "same",
  },
  [`${suppliers}#setPriceAction`]: {
    permission: "suppliers.manage",
    input: async () => ({
      ...{ ...at, id: newId(), articleId: await articleOf("miel", "italia"), priceCents: 2000 },
      ...{ validFrom: "2026-11-27", validUntil: null },
    }),
    twice: "same",
  },
  [`${suppliers}#planFileAction`]: {
    permission: "suppliers.manage",
    input: async () => ({ ...at, kind: "prices", file: priceFile() }),
    twice: "same",
  },
  [`${suppliers}#importFileAction`]: {
    permission: "suppliers.manage",
    input: async () => {
      const { manager, here } = await house();
      const file = priceFile();
      const bytes = Uint8Array.from(Buffer.from(file, "base64"));
      const { seal } = await planFile({ ...at, outletIds: here, kind: "prices", bytes }, manager, friday);
      return { ...at, kind: "prices", file, seal };
    },
    twice: "file_changed",
  },
};
