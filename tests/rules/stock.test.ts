import { describe, expect, it } from "vitest";
import { allergensOf, isVegetarian } from "@/lib/catalogue/allergens";
import { menuOf } from "@/lib/catalogue/menu";
import { lineOf } from "@/lib/orders/line";
import { type Availability, availabilityOf, withNews } from "@/lib/stock/availability";
import { makeable, needsOf, quantitiesOf } from "@/lib/stock/recipe";
import { card } from "./catalogue-fixture";

const plenty = new Map([...card.ingredients.keys()].map((code) => [code, 100_000]));
const at = new Date("2026-11-27T18:00:00Z");

describe("what can still be made", () => {
  const reine = card.items.get("reine");
  const recipe = reine?.recipe ?? [];

  it("is the minimum over the ingredients, and names the one that says so", () => {
    const free = new Map([...plenty, ["ham", 130]]);
    expect(makeable(quantitiesOf(recipe), free)).toEqual({ left: 2, because: "ham" });
    const without = lineOf({ key: "", item: "reine", quantity: 1, removed: ["ham"], added: [] }, card);
    expect(makeable(without.quantities, free).left).toBeGreaterThan(100);
  });

  it("counts an ingredient the outlet does not keep as none", () => {
    expect(makeable(new Map([["truffle", 1]]), plenty)).toEqual({ left: 0, because: "truffle" });
  });

  it("sums the lines of an order", () => {
    const needs = needsOf([
      { quantities: quantitiesOf(recipe), quantity: 2 },
      { quantities: new Map([["ham", 50]]), quantity: 1 },
    ]);
    expect(Object.fromEntries(needs)).toEqual({ dough: 500, mozzarella: 240, ham: 170, olive: 24 });
  });

  it("tells customers only what is scarce", () => {
    const free = new Map([...plenty, ["bufala", 300], ["egg", 0]]);
    expect(availabilityOf(card, free, at)).toEqual({
      at: at.toISOString(),
      items: { parma: { left: 2, because: "bufala" } },
      extras: ["egg"],
    });
  });
});

describe("what the counter knows of what is left", () => {
  const free = new Map([...plenty, ["bufala", 1100]]);
  const whole = availabilityOf(card, free, at, Number.POSITIVE_INFINITY);
  const heard = (seconds: number, items: Availability["items"]): Availability => ({
    ...{ at: new Date(at.getTime() + seconds * 1000).toISOString(), items, extras: ["egg"] },
  });

  it("is a number for everything", () => {
    expect(Object.keys(whole.items).sort()).toEqual(["beer", "cola", "parma", "reine"]);
    expect(whole.items["parma"]?.left).toBe(10);
  });

  it("takes up what is heard since, and lets go of a number that is no longer so", () => {
    const scarce = withNews(whole, heard(1, { parma: { left: 2, because: "bufala" } }));
    expect([scarce.items["parma"]?.left, scarce.items["cola"]?.left]).toEqual([2, whole.items["cola"]?.left]);
    expect(scarce.extras).toEqual(["egg"]);
    expect(withNews(scarce, heard(2, {})).items["parma"]).toBeUndefined();
    expect(withNews(whole, heard(-1, { parma: { left: 2, because: "bufala" } }))).toBe(whole);
  });
});

describe("the card", () => {
  it("derives allergens and vegetarian from the ingredients", () => {
    expect(allergensOf(["mozzarella", "dough", "egg"], card)).toEqual(["GLU", "OEU", "LAI"]);
    expect(isVegetarian(["dough", "ham"], card)).toBe(false);
  });

  it("shows what is on the menu of the outlet only", () => {
    const parma = card.items.get("parma");
    const items = new Map(card.items);
    if (parma) items.set("parma", { ...parma, onMenu: false });
    expect(menuOf({ ...card, items }, "fr").products.map((product) => product.code)).toEqual([
      "reine",
      "cola",
      "beer",
    ]);
  });
});
