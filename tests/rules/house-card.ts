import type { Size } from "@/db/enums";
import { ingredientData, menuData, pieceData, pizzaData } from "@/db/seed/data";
import { buildDoughs } from "@/db/seed/doughs";
import { buildExtras } from "@/db/seed/extras";
import { buildIngredients } from "@/db/seed/ingredients";
import type { Menu, MenuProduct } from "@/lib/catalogue/menu";

/** The house's whole card as a screen has it: its names are what the counter's grammar has to bear. */
export function houseCard(locale: "fr" | "en"): Menu {
  const name = (of: { nameFr: string; nameEn: string }) => (locale === "en" ? of.nameEn : of.nameFr);
  const bare = {
    section: "",
    groups: [] as string[],
    folded: false,
    alcoholic: false,
    vegetarian: false,
    allergens: [],
    description: "",
  };
  const ingredients = buildIngredients();
  const { options, sizes } = buildExtras(ingredients);
  const doughs = buildDoughs(ingredients);
  const pricesOf = (id: string, of: typeof sizes): Partial<Record<Size, number>> =>
    Object.fromEntries(of.filter(({ optionId }) => optionId === id).map((at) => [at.size, at.priceCents]));
  const pizzas = pizzaData.map((pizza): MenuProduct => {
    const recipe = Object.entries(pizza.sizes.M?.recipe ?? {}).map(([ingredient, quantity]) => ({
      ...{ ingredient, quantity, removable: ingredient !== "pate" },
    }));
    const items = Object.entries(pizza.sizes).map(([size, at]) => ({
      ...{ code: `${pizza.code}-${size.toLowerCase()}`, size: size as Size, priceCents: at.priceCents },
    }));
    return {
      ...bare,
      code: pizza.code,
      kind: "pizza",
      groups: ["extras", ...doughs.groups.map((group) => group.code)],
      name: name(pizza),
      folded: pizza.folded,
      recipe,
      items,
    };
  });
  const pieces = pieceData.map(
    (piece): MenuProduct => ({
      ...{ ...bare, code: piece.code, kind: piece.kind, name: name(piece), recipe: [] },
      items: [{ code: piece.code, size: "ONE", priceCents: piece.priceCents }],
    }),
  );
  return {
    sections: [],
    products: [...pizzas, ...pieces],
    ingredients: Object.fromEntries(
      ingredientData.map((one) => [
        one.code,
        { name: name(one), category: one.category, allergens: [], vegetarian: true, origin: null },
      ]),
    ),
    extras: options.map(({ id, code }) => ({ code, prices: pricesOf(id, sizes) })),
    extrasMost: 5,
    groups: doughs.groups.map((group) => ({
      ...{ code: group.code, name: name(group), least: 0, most: 1 },
      options: doughs.options
        .filter(({ groupId }) => groupId === group.id)
        .map((option) => ({
          ...{ code: option.code, name: name(option), prices: pricesOf(option.id ?? "", doughs.sizes) },
          ...{ brings: null, takes: null },
        })),
    })),
    offers: menuData.map((menu) => ({
      ...{ code: menu.code, name: name(menu), priceCents: menu.priceCents },
      slots: menu.slots.map((slot) => ({ name: name(slot), choices: slot.choices })),
    })),
  };
}
