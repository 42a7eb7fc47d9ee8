import type { AllergenCode } from "@/db/enums";
import { ingredientsOn } from "./memo";
import type { Ticket } from "./ticket";

/** A dish of the order that has in it what its customer must not eat. */
export type Contained = { name: string; allergens: AllergenCode[] };

/** Which dishes hold which of the allergens he named; of what he said in words the house knows nothing. */
export function dishesHolding({ allergy, lines }: Pick<Ticket, "allergy" | "lines">): Contained[] {
  const named = allergy?.allergens ?? [];
  return lines
    .flatMap((line) => line.parts)
    .flatMap(({ name, memo }) => {
      const on = new Set(ingredientsOn(memo).flatMap(({ allergens }) => allergens));
      const allergens = named.filter((code) => on.has(code));
      return allergens.length > 0 ? [{ name, allergens }] : [];
    })
    .filter(
      (dish, index, all) =>
        all.findIndex(
          (other) => other.name === dish.name && String(other.allergens) === String(dish.allergens),
        ) === index,
    );
}
