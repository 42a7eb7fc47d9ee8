import { newId } from "@/lib/ids";
import type { ingredients } from "../schema";
import { ingredientData, type PieceData, pieceData } from "./data";

export type SeedIngredient = typeof ingredients.$inferInsert & { id: string };

/** The kitchen's ingredients, then all that is bought or made ahead and sold by the piece. */
export function buildIngredients(): SeedIngredient[] {
  return [
    ...ingredientData.map((ingredient) => ({ id: newId(), ...ingredient })),
    ...pieceData.flatMap(resale),
  ];
}

function resale({ stock, nameFr, nameEn }: PieceData): SeedIngredient[] {
  if (!stock) return [];
  return [{ id: newId(), ...stock, nameFr, nameEn, unit: "piece", category: "revente", labelCheck: false }];
}
