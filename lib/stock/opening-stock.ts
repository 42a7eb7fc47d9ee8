import type { Unit } from "@/db/enums";
import { ofPacks, type Pack, packsFor } from "./packs";

/** An ingredient that another outlet keeps, and how a new one stands with it. */
export type ModelShelf = {
  code: string;
  nameFr: string;
  nameEn: string;
  unit: Unit;
  category: string;
  /** Below this the model is warned: about what it uses in a day. */
  threshold: number;
  pack: Pick<Pack, "quantity"> | null;
  /** Something of it came here before. */
  begun: boolean;
};

/** What to begin with: so many days of the model's threshold, in whole packs where it comes in packs. */
export function openingQuantity({ threshold, pack }: Pick<ModelShelf, "threshold" | "pack">, days: number) {
  const wanted = Math.ceil(threshold * days);
  return pack ? ofPacks(packsFor(wanted, pack), pack) : wanted;
}
