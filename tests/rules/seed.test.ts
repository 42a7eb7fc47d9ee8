import { describe, expect, it } from "vitest";
import { chance } from "@/db/seed/chance";
import { addressData, ingredientData, menuData, pieceData, pizzaData } from "@/db/seed/data";
import { buildIngredients } from "@/db/seed/ingredients";
import { buildOutlets, buildZones } from "@/db/seed/outlets";
import { buildCard, buildRecipes } from "@/db/seed/products";
import { shortages } from "@/db/seed/shortages";
import { supply } from "@/db/seed/stock/supply";
import { zoneAt } from "@/lib/outlets/delivery-zone";

const now = new Date("2026-11-27T19:00:00+01:00");
const outlets = buildOutlets(now).map((outlet) => ({ ...outlet, zones: buildZones(outlet) }));
const delivering = (place: { lat: number; lng: number }) =>
  outlets.filter((outlet) => zoneAt(outlet, place)).map(({ status }) => status);

describe("addresses", () => {
  it("leaves those marked as outside to nobody, and every other one to an outlet that is or will be open", () => {
    for (const place of addressData) expect(delivering(place).length > 0).toBe(!place.outside);
    expect(addressData.filter(({ outside }) => outside)).toHaveLength(4);
  });

  it("leaves eight to outlets that are still to open", () => {
    const waiting = addressData.filter((place) => !place.outside && !delivering(place).includes("open"));
    expect(waiting.map(({ city }) => city).toSorted()).toEqual([
      "Bron",
      "Bron",
      "Bron",
      "Collonges-au-Mont-d'Or",
      "Oullins-Pierre-Bénite",
      "Oullins-Pierre-Bénite",
      "Rillieux-la-Pape",
      "Saint-Genis-Laval",
    ]);
  });

  it("charges more the farther it is", () => {
    const fees = outlets.flatMap(({ zones }) =>
      zones.map(({ feeCents, minimumCents }) => [feeCents, minimumCents]),
    );
    expect(new Set(fees.map(String))).toEqual(new Set(["0,1200", "190,1500", "290,2000"]));
  });
});

describe("the card", () => {
  const ingredients = buildIngredients();
  const made = buildCard().flatMap(({ items }) => items);

  it("has 43 products in 85 items, each with a recipe of known ingredients", () => {
    expect(pizzaData.length + pieceData.length).toBe(43);
    expect(made).toHaveLength(85);
    expect(new Set(made.map(({ item }) => item.code)).size).toBe(85);
    expect(buildRecipes(made, ingredients).every(({ lines }) => lines.length > 0)).toBe(true);
  });

  it("lets dough and base stay where they are", () => {
    const fixed = new Set(
      ingredients.filter(({ code }) => ["pate", "sauce_tomate"].includes(code)).map(({ id }) => id),
    );
    const margherita = made.filter(({ item }) => item.code === "margherita-m");
    const lines = buildRecipes(margherita, ingredients).flatMap((recipe) => recipe.lines);
    for (const line of lines) expect(line.removable).toBe(!fixed.has(line.ingredientId));
  });

  it("says where meat comes from, and what is no vegetarian's", () => {
    const meat = ingredientData.filter(({ category }) => category === "viande");
    expect(meat.every(({ origin, vegetarian }) => origin && !vegetarian)).toBe(true);
    const notVegetarian = pieceData.flatMap(({ stock }) => (stock && !stock.vegetarian ? [stock.code] : []));
    expect(notVegetarian.toSorted()).toEqual(["cesar", "panna", "wings"]);
  });

  it("fills its menus and its shortages with what exists", () => {
    const codes = new Set(made.map(({ item }) => item.code));
    for (const { slots } of menuData)
      for (const { choices } of slots) for (const { item } of choices) expect(codes).toContain(item);
    const known = new Set(ingredients.map(({ code }) => code));
    for (const short of Object.values(shortages))
      for (const code of Object.keys(short)) expect(known).toContain(code);
  });
});

describe("supply", () => {
  const day = (date: number, hour: number) => new Date(Date.UTC(2026, 10, date, hour));
  const days = [day(1, 8), day(3, 8), day(6, 8)];
  const luck = chance(1);
  const left = Array.from({ length: 300 }, () => ({
    at: day(luck.between(1, 8), luck.between(9, 22)),
    quantity: luck.between(1, 400),
  }));

  it("never leaves a shelf empty between two deliveries, and brings whole packs", () => {
    const arrived = supply({ days, left, par: 2000, pack: 500 });
    const moves = [...arrived, ...left.map(({ at, quantity }) => ({ at, quantity: -quantity }))];
    let onHand = 0;
    for (const { quantity } of moves.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
      onHand += quantity;
      expect(onHand).toBeGreaterThanOrEqual(0);
    }
    expect(arrived.every(({ quantity }) => quantity % 500 === 0)).toBe(true);
  });

  it("leaves exactly what is said to remain", () => {
    const total = (rows: readonly { quantity: number }[]) =>
      rows.reduce((sum, { quantity }) => sum + quantity, 0);
    expect(total(supply({ days, left, par: 2000, pack: 500, remains: 200 })) - total(left)).toBe(200);
  });
});

it("draws the same numbers at every run", () => {
  const draw = () =>
    Array.from(
      { length: 20 },
      (
        (luck) => () =>
          luck.next()
      )(chance(7)),
    );
  expect(draw()).toEqual(draw());
  expect(new Set(draw()).size).toBe(20);
});
