import { expect, it } from "vitest";
import type { MenuCard } from "@/lib/catalogue/menu-cards";
import { packed, unpacked } from "@/lib/catalogue/packed-card";

const reine: MenuCard = {
  ...{
    code: "reine",
    section: "tomato",
    kind: "pizza",
    name: "Reine",
    line: "Mozzarella, jambon cuit",
    art: "reine.1a2b.svg",
  },
  ...{ allergens: ["GLU", "LAI"], vegetarian: false, alcoholic: false, choices: true },
  items: [
    { code: "reine-s", size: "S", priceCents: 950 },
    { code: "la-grande-reine", size: "L", priceCents: 1790 },
  ],
};
const beer: MenuCard = {
  ...{ code: "biere33", section: "drink", kind: "drink", name: "Bière", line: "", art: "", allergens: [] },
  ...{
    vegetarian: true,
    alcoholic: true,
    choices: false,
    items: [{ code: "biere33", size: "ONE", priceCents: 350 }],
  },
};

const sections = (["pizza", "drink"] as const).map((kind) => ({
  ...{ code: kind === "pizza" ? "tomato" : kind, kind, name: kind, lead: "" },
}));
const names = { jambon: "Jambon cuit", mozzarella: "Mozzarella" };

it.each([reine, { ...reine, line: "Mozzarella, truffe" }, beer])(
  "$line comes out of its packing as it went in",
  (card) => {
    expect(unpacked(JSON.parse(JSON.stringify(packed(card, names, sections))), names, sections)).toEqual(
      card,
    );
  },
);

it("tells a line of ingredients by their places", () => {
  expect(packed(reine, names, sections)[3]).toEqual([1, 0]);
});
