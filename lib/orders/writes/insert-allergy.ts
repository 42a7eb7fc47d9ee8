import type { Transaction } from "@/db/client";
import { orderAllergies } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import type { Allergy } from "../allergy";

/** What was said with the order, with the moment it was agreed to. */
export async function insertAllergy(
  tx: Transaction,
  orderId: string,
  { allergens, words }: Allergy,
  who: Actor,
  at: Date,
): Promise<void> {
  const said = { orderId, allergens: [...new Set(allergens)], words, saidBy: who.kind, saidAt: at };
  await tx.insert(orderAllergies).values(said);
}
