import { describe, expect, it } from "vitest";
import { madeOf } from "@/lib/catalogue/made";
import { menuOf } from "@/lib/catalogue/menu";
import { offerLineCents } from "@/lib/catalogue/offer";
import { lineOf } from "@/lib/orders/line";
import { card } from "./catalogue-fixture";

const menu = menuOf(card, "fr");
const product = menu.products.find(({ code }) => code === "reine");
if (!product) throw new Error("the fixture has no Reine");

describe("a dish while one makes it up", () => {
  it("costs what the server will charge", () => {
    const wish = { size: "M" as const, removed: ["olive"], added: ["goat", "egg"] };
    const made = madeOf(menu, product, wish);
    const charged = lineOf(
      { key: "a", item: "reine", quantity: 1, removed: wish.removed, added: wish.added },
      card,
    );
    expect(made?.unitCents).toBe(charged.unitCents);
    expect(made?.item).toBe("reine");
  });

  it("costs in a menu what the server will charge, supplement and extras included", () => {
    const [offer] = menu.offers;
    if (!offer) throw new Error("the fixture has no menu");
    for (const [pizza, added] of [
      ["reine", []],
      ["parma", ["goat"]],
      ["parma", ["goat", "egg"]],
    ] as const) {
      const portions = [
        { item: pizza, removed: [], added: [...added] },
        { item: "beer", removed: [], added: [] },
      ];
      const [first, ...others] = portions;
      if (!first) continue;
      const charged = lineOf({ key: "a", quantity: 1, ...first, others, menu: offer.code }, card);
      expect(offerLineCents(menu, offer, portions)).toBe(charged.unitCents);
    }
  });

  it("has the allergens of what is in it, and names those the extras bring", () => {
    const plain = madeOf(menu, product, { size: "M", removed: [], added: [] });
    expect(plain?.broughtAllergens).toEqual([]);
    const bare = madeOf(menu, product, { size: "M", removed: ["mozzarella"], added: ["goat"] });
    expect(bare?.allergens).toContain("LAI");
    expect(bare?.broughtAllergens).toContain("LAI");
  });

  it("is nothing in a size that is not sold", () => {
    expect(madeOf(menu, product, { size: "L", removed: [], added: [] })).toBeNull();
  });
});
