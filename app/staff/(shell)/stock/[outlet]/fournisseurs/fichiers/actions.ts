"use server";
import { z } from "zod";
import { importRecipes, planRecipeFile } from "@/lib/inventory/writes/import-recipes";
import { mostBytes } from "@/lib/purchasing/csv";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";

const Filed = z.object({
  outlet: z.string().max(60),
  kind: z.literal("recipes"),
  file: z.base64().max(mostBytes * 2),
});
const bytesOf = (file: string) => Uint8Array.from(Buffer.from(file, "base64"));

export const planRecipesAction = staffAction(
  "planRecipes",
  "catalogue.manage",
  Filed,
  ({ file, outlet }, _staff, outletIds) => planRecipeFile({ outlet, outletIds, bytes: bytesOf(file) }),
);

export const importRecipesAction = staffAction(
  "importRecipes",
  "catalogue.manage",
  Filed.extend({ seal: z.string().max(80) }),
  ({ file, outlet, seal }, staff, outletIds) =>
    importRecipes({ outlet, outletIds, bytes: bytesOf(file), seal }, actorOf(staff, "stock")),
);
