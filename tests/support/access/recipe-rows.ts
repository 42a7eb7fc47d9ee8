import { newId } from "@/lib/ids";
import { planRecipeFile } from "@/lib/inventory/writes/import-recipes";
import { outletId } from "../house";
import { margheritaFile } from "../recipes";
import type { ActionRow } from "./row";

const files = "app/staff/(shell)/stock/[outlet]/fournisseurs/fichiers/actions.ts";
const at = { outlet: "part-dieu", kind: "recipes" };
const encoded = (text: string) => Buffer.from(text).toString("base64");
/** A recipe that differs each time. */
const file = () => margheritaFile(1 + (Number.parseInt(newId().slice(-6), 16) % 9000));

export const recipeRows: Record<string, ActionRow> = {
  [`${files}#planRecipesAction`]: {
    permission: "catalogue.manage",
    input: async () => ({ ...at, file: encoded(file()) }),
    twice: "same",
  },
  [`${files}#importRecipesAction`]: {
    permission: "catalogue.manage",
    input: async () => {
      const text = file();
      const place = { outlet: "part-dieu", outletIds: [await outletId("part-dieu")] };
      const { seal } = await planRecipeFile({ ...place, bytes: new TextEncoder().encode(text) });
      return { ...at, file: encoded(text), seal };
    },
    twice: "file_changed",
  },
};
