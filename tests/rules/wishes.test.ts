import { describe, expect, it } from "vitest";
import type { ProductKind, Size } from "@/db/enums";
import type { MenuProduct } from "@/lib/catalogue/menu";
import { wishesOf } from "@/lib/orders/wishes";

const product = (
  code: string,
  kind: ProductKind,
  sizes: Size[],
  recipe: string[],
  alcoholic = false,
): MenuProduct => ({
  ...{
    code,
    kind,
    name: code,
    description: "",
    section: kind,
    groups: [],
    folded: false,
    alcoholic,
    vegetarian: false,
  },
  allergens: [],
  recipe: recipe.map((ingredient) => ({ ingredient, quantity: 1, removable: true })),
  items: sizes.map((size) => ({
    code: size === "ONE" ? code : `${code}-${size.toLowerCase()}`,
    size,
    priceCents: 1,
  })),
});
const card = [
  product("reine", "pizza", ["M", "L"], ["jambon", "champignon"]),
  product("parma", "pizza", ["M"], ["roquette"]),
  product("fermiere", "pizza", ["M", "L"], ["jambon"]),
  product("cola", "drink", ["ONE"], ["cola"]),
  product("the", "drink", ["ONE"], ["the"]),
  product("biere", "drink", ["ONE"], ["biere"], true),
  product("tiramisu", "dessert", ["ONE"], ["tiramisu"]),
];

describe("what may be wished for a line", () => {
  it("a dish: anything, the most alike of its size first", () => {
    const found = wishesOf({ item: "reine-m" }, card);
    expect(found).toMatchObject({ of: "dish", wishes: ["call", "without", "replace", "cancel"] });
    expect(found?.others.map(({ code }) => code)).toEqual(["fermiere-m", "parma-m"]);
    expect(wishesOf({ item: "reine-l" }, card)?.others.map(({ code }) => code)).toEqual(["fermiere-l"]);
  });

  it("a piece: not without itself, and no alcohol for who ordered none", () => {
    const found = wishesOf({ item: "cola", ifMissing: "replace:the" }, card);
    expect(found).toMatchObject({ of: "piece", wishes: ["call", "replace", "cancel"], chosen: "replace" });
    expect(found?.others).toEqual([{ code: "the", name: "the" }]);
    expect(wishesOf({ item: "biere" }, card)?.others.map(({ code }) => code)).toEqual(["cola", "the"]);
    expect(wishesOf({ item: "tiramisu" }, card)?.wishes).toEqual(["call", "cancel"]);
  });

  it("a menu: no other in its place", () => {
    expect(wishesOf({ item: "reine-m", menu: "solo", ifMissing: "cancel" }, card)).toMatchObject({
      ...{ of: "menu", wishes: ["call", "without", "cancel"], chosen: "cancel" },
    });
  });

  it("what cannot be wished reads as a call; of what left the card there is nothing to say", () => {
    expect(wishesOf({ item: "cola", ifMissing: "without" }, card)?.chosen).toBe("call");
    expect(wishesOf({ item: "gone" }, card)).toBeNull();
  });
});
