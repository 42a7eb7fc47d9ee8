import type { AllergenCode } from "@/db/enums";
import type {
  Catalogue,
  CatalogueItem,
  CatalogueMenu,
  CatalogueOption,
  OptionEffect,
  RecipeLine,
} from "@/lib/catalogue/catalogue";

const ingredient = (code: string, allergens: AllergenCode[] = [], vegetarian = true) =>
  [
    code,
    {
      id: `id-${code}`,
      code,
      nameFr: code,
      nameEn: code,
      unit: "g" as const,
      allergens,
      vegetarian,
      category: "",
      origin: null,
    },
  ] as const;

function item(
  code: string,
  kind: "pizza" | "drink",
  priceCents: number,
  rateBp: number,
  recipe: RecipeLine[],
): CatalogueItem {
  const product = { code, kind, nameFr: code, nameEn: code, descriptionFr: "", descriptionEn: "" };
  const size = kind === "pizza" ? ("M" as const) : ("ONE" as const);
  return {
    ...{
      id: `id-${code}`,
      code,
      size,
      priceCents,
      onMenu: true,
      rateBp,
      recipeVersionId: `v-${code}`,
      recipe,
    },
    product: {
      ...product,
      section: kind === "pizza" ? "tomato" : kind,
      groups: kind === "pizza" ? ["extras", "dough"] : [],
      folded: false,
      alcoholic: code === "beer",
      position: 0,
    },
  };
}

const line = (ingredient: string, quantity: number, removable = true): RecipeLine => ({
  ingredient,
  quantity,
  removable,
});

const dough = (code: string, priceCents: number, quantity: number, effect: OptionEffect | null) => ({
  ...{ id: `o-${code}`, code, group: "dough", nameFr: code, nameEn: code, ingredient: null, effect },
  sizes: { M: { priceCents, quantity } },
});
const doughs: CatalogueOption[] = [
  dough("classic", 0, 0, null),
  dough("thin", 0, 0, { scale: { code: "dough", percent: 80 } }),
  dough("rice", 300, 250, { swap: { from: "dough", to: "rice" } }),
];

const evening: CatalogueMenu = {
  ...{ id: "m-evening", code: "evening", nameFr: "Soirée", nameEn: "Evening", priceCents: 1500, position: 1 },
  slots: [
    {
      ...{ nameFr: "Pizza", nameEn: "Pizza" },
      choices: [
        { item: "reine", surchargeCents: 0 },
        { item: "parma", surchargeCents: 200 },
      ],
    },
    {
      ...{ nameFr: "Boisson", nameEn: "Drink" },
      choices: [
        { item: "cola", surchargeCents: 0 },
        { item: "beer", surchargeCents: 0 },
      ],
    },
  ],
};

const section = (code: string, kind: "pizza" | "drink") => ({
  ...{ code, kind, nameFr: code, nameEn: code, leadFr: "", leadEn: "" },
});

/** A small card: two pizzas, a soft drink, a beer, three extras. */
export const card: Catalogue = {
  outletId: "outlet",
  items: new Map(
    [
      item("reine", "pizza", 1250, 1000, [
        line("dough", 250, false),
        line("mozzarella", 120),
        line("ham", 60),
        line("olive", 12),
      ]),
      item("parma", "pizza", 1550, 1000, [
        line("dough", 250, false),
        line("bufala", 110),
        line("rocket", 12),
      ]),
      item("cola", "drink", 220, 550, [line("cola", 1, false)]),
      item("beer", "drink", 350, 2000, [line("beer", 1, false)]),
    ].map((made) => [made.code, made]),
  ),
  options: new Map([
    ...doughs.map((option) => [option.code, option] as const),
    ...[
      ["goat", 180, 50],
      ["olive", 100, 40],
      ["egg", 180, 1],
    ].map(
      ([code, priceCents, quantity]) =>
        [
          String(code),
          {
            id: `o-${code}`,
            code: String(code),
            ...{ group: "extras", nameFr: String(code), nameEn: String(code), effect: null },
            ingredient: String(code),
            sizes: { M: { priceCents: Number(priceCents), quantity: Number(quantity) } },
          },
        ] as const,
    ),
  ]),
  ingredients: new Map([
    ...[
      ingredient("dough", ["GLU"]),
      ingredient("mozzarella", ["LAI"]),
      ingredient("ham", [], false),
      ingredient("olive"),
    ],
    ...[
      ingredient("bufala", ["LAI"]),
      ingredient("rocket"),
      ingredient("goat", ["LAI"]),
      ingredient("egg", ["OEU"]),
    ],
    ...[ingredient("rice"), ingredient("cola"), ingredient("beer", ["GLU"])],
  ]),
  groups: new Map([
    ["extras", { code: "extras", nameFr: "", nameEn: "", least: 0, most: 2, position: 1 }],
    ["dough", { code: "dough", nameFr: "Pâte", nameEn: "Dough", least: 1, most: 1, position: 2 }],
  ]),
  menus: new Map([["evening", evening]]),
  sections: [section("tomato", "pizza"), section("drink", "drink")],
};
