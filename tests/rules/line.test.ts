import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allergensOf } from "@/lib/catalogue/allergens";
import { perRate, taxed } from "@/lib/fiscal/vat";
import { splitToLargest } from "@/lib/money";
import { BasketLine } from "@/lib/orders/basket";
import { partsOf, placesOf } from "@/lib/orders/draft";
import { lineOf } from "@/lib/orders/line";
import { totalsOf } from "@/lib/orders/pricing";
import { card } from "./catalogue-fixture";

const plain = (item: string, removed: string[] = [], added: string[] = []) => ({ item, removed, added });
const line = (first: ReturnType<typeof plain>, more: Partial<BasketLine> = {}): BasketLine => ({
  ...{ key: "k", quantity: 1, ...first, ...more },
});
const refusal = (asked: BasketLine) => {
  try {
    lineOf(asked, card);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("half and half", () => {
  const halves = lineOf(
    line(plain("reine", ["olive"], ["thin"]), { others: [plain("parma", [], ["goat"])], quantity: 2 }),
    card,
  );

  it("costs the dearer half and fifty cents, half an extra on a half, to the cent between the two", () => {
    expect(halves.unitCents).toBe(1550 + 50 + 90);
    expect(halves.parts.map(({ side }) => side)).toEqual(["left", "right"]);
    const sold = halves.parts.reduce((sum, { tax }) => sum + tax.grossCents, 0);
    expect(sold).toBe(halves.unitCents * 2);
  });

  it("takes half of each recipe, its dough as thin as was asked on both sides", () => {
    expect(Object.fromEntries(halves.quantities)).toEqual({
      ...{ dough: 200, mozzarella: 60, ham: 30, bufala: 55, rocket: 6, goat: 25 },
    });
  });

  it("has the allergens of both, and one place in the oven", () => {
    expect(allergensOf(halves.quantities.keys(), card)).toEqual(["GLU", "LAI"]);
    expect(placesOf([halves])).toBe(placesOf([lineOf(line(plain("reine"), { quantity: 2 }), card)]));
  });

  it("refuses what cannot be halved, and options that are of the whole pizza on its second half", () => {
    expect(refusal(line(plain("reine"), { others: [plain("cola")] }))).toBe("half_other_size");
    expect(refusal(line(plain("cola"), { others: [plain("beer")] }))).toBe("half_not_possible");
    expect(refusal(line(plain("reine"), { others: [plain("parma"), plain("parma")] }))).toBe(
      "half_not_possible",
    );
    expect(refusal(line(plain("reine"), { others: [plain("parma", [], ["thin"])] }))).toBe("option_unknown");
    expect(
      refusal(line(plain("reine", [], ["goat", "egg"]), { others: [plain("parma", [], ["goat"])] })),
    ).toBe("too_many_extras");
  });
});

describe("dough and crust", () => {
  it("puts one dough in the other's place, at its price, and the allergens follow", () => {
    const rice = lineOf(line(plain("reine", [], ["rice"])), card);
    expect(rice.unitCents).toBe(1250 + 300);
    expect(rice.quantities.get("rice")).toBe(250);
    expect(rice.quantities.has("dough")).toBe(false);
    expect(allergensOf(rice.quantities.keys(), card)).toEqual(["LAI"]);
  });

  it("takes one of a group at most, and says nothing of the usual one", () => {
    expect(refusal(line(plain("reine", [], ["thin", "rice"])))).toBe("too_many_options");
    expect(lineOf(line(plain("reine", [], ["classic"])), card).parts[0]?.changes).toEqual([]);
  });
});

describe("a menu at one price", () => {
  const menu = (first: string, second: string, more: Partial<BasketLine> = {}) =>
    line(plain(first), { menu: "evening", others: [plain(second)], ...more });

  it("costs its price and the surcharge, never more than its parts", () => {
    expect(lineOf(menu("reine", "beer"), card).unitCents).toBe(1500);
    expect(lineOf(menu("parma", "beer"), card).unitCents).toBe(1700);
    expect(lineOf(menu("reine", "cola"), card).unitCents).toBe(1250 + 220);
  });

  it("splits VAT by the parts' prices: 15 € at 10 % and 5 € at 20 % sold at 20 € stay as they are", () => {
    const [pizza = 0, drink = 0] = splitToLargest(2000, [1500, 500]);
    expect([taxed(pizza, 1000), taxed(drink, 2000)]).toEqual([
      { rateBp: 1000, grossCents: 1500, netCents: 1364, vatCents: 136 },
      { rateBp: 2000, grossCents: 500, netCents: 417, vatCents: 83 },
    ]);
    // Dearer apart: both come down alike, the cent to the larger.
    expect(splitToLargest(1500, [1250, 350])).toEqual([1172, 328]);
  });

  it("refuses a missing choice, one of another slot and a menu that is none", () => {
    expect(refusal(line(plain("reine"), { menu: "evening" }))).toBe("menu_incomplete");
    expect(refusal(menu("beer", "reine"))).toBe("menu_wrong_choice");
    expect(refusal({ ...menu("reine", "beer"), menu: "lunch" })).toBe("menu_unknown");
  });
});

const portion = fc.oneof(
  fc.constantFrom(plain("reine"), plain("parma", [], ["goat"]), plain("reine", ["olive"], ["thin", "egg"])),
  fc.constantFrom(plain("cola"), plain("beer"), plain("parma", [], ["rice"])),
);
const anyLine = fc.oneof(
  fc
    .record({ first: portion, quantity: fc.integer({ min: 1, max: 20 }) })
    .map(({ first, quantity }) => line(first, { quantity })),
  fc
    .integer({ min: 1, max: 20 })
    .map((quantity) => line(plain("reine"), { quantity, others: [plain("parma", [], ["goat"])] })),
  fc
    .record({
      pizza: fc.constantFrom("reine", "parma"),
      drink: fc.constantFrom("cola", "beer"),
      quantity: fc.integer({ min: 1, max: 20 }),
    })
    .map(({ pizza, drink, quantity }) =>
      line(plain(pizza), { quantity, menu: "evening", others: [plain(drink)] }),
    ),
);

describe("money", () => {
  it("sums to the cent over any basket of dishes, halves and menus, VAT per rate included", () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 0, max: 990 }),
        (asked, fee) => {
          const lines = asked.map((one) => lineOf(one, card));
          const totals = totalsOf(partsOf(lines), fee);
          const items = lines.reduce((sum, { unitCents, quantity }) => sum + unitCents * quantity, 0);
          expect(totals.itemsCents).toBe(items);
          expect(totals.totalCents).toBe(items + fee);
          const vat = perRate(totals.vat);
          expect(vat.reduce((sum, { grossCents }) => sum + grossCents, 0)).toBe(totals.totalCents);
          for (const { grossCents, netCents, vatCents } of vat) expect(netCents + vatCents).toBe(grossCents);
          for (const { quantities } of lines)
            for (const quantity of quantities.values()) expect(quantity).toBeGreaterThan(0);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it("takes no line of five hundred options or of a size of its own making", () => {
    expect(BasketLine.safeParse({ ...line(plain("reine")), added: Array(500).fill("goat") }).success).toBe(
      false,
    );
    expect(
      BasketLine.safeParse({ ...line(plain("reine")), others: Array(9).fill(plain("reine")) }).success,
    ).toBe(false);
    expect(BasketLine.safeParse(line(plain("ｒｅｉｎｅ"))).success).toBe(false);
  });
});
