import { z } from "zod";
import { type AllergenCode, allergenCodes } from "@/db/enums";
import type { RefusalCode } from "../refusal";
import { typed } from "./typed";

/** As it stands while it is being said. */
export const ParkedAllergy = z.object({
  allergens: z.array(z.enum(allergenCodes)).max(allergenCodes.length),
  words: typed(120).default(""),
  agreed: z.boolean(),
});

/** What somebody must not eat, with his word that the kitchen may know it: it is about health. */
export const Allergy = ParkedAllergy.refine(
  ({ agreed }) => agreed,
  refusing("allergy_not_agreed", "agreed"),
).refine(
  ({ allergens, words }) => allergens.length > 0 || words !== "",
  refusing("allergy_empty", "allergens"),
);
export type Allergy = z.infer<typeof Allergy>;

function refusing(refusal: RefusalCode, field: string) {
  return { params: { refusal, details: {} }, path: [field] };
}

/** As the kitchen reads it. Instants are ISO. */
export type SaidAllergy = {
  allergens: AllergenCode[];
  words: string;
  /** Who said that he read it; null: nobody yet, and nothing is begun before. */
  heededBy: string | null;
  heededAt: string | null;
};

/** How long after its order an allergy is kept: within a week somebody who fell ill has said so. */
export const allergyDays = 7;
