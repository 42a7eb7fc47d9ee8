import { describe, expect, it } from "vitest";
import { answerTo } from "@/lib/kitchen/answer";
import {
  type Instead,
  lineTakes,
  revisedLines,
  type SoldLine,
  type SoldPart,
  withoutIngredient,
} from "@/lib/orders/shortage";

const part = (over: Partial<SoldPart> = {}): SoldPart => ({
  ...{
    side: "whole",
    itemId: "reine-m",
    code: "reine-m",
    kind: "pizza",
    size: "M",
    recipeVersionId: "r1",
    rateBp: 1000,
  },
  unitCents: 1290,
  recipe: [
    { id: "dough", quantity: 250, removable: false },
    { id: "ham", quantity: 81, removable: true },
  ],
  changes: [],
  ...over,
});
const line = (over: Partial<SoldLine> = {}): SoldLine => ({
  ...{ id: "l1", itemId: "reine-m", menuId: null, quantity: 3, unitCents: 1290, ifMissing: "call" },
  ...{ insteadItemId: null, done: 0, parts: [part()], ...over },
});
const extra = { optionId: "o1", ingredientId: null, brings: "goat", quantity: 40, priceCents: 180 };
const parma: Instead = {
  ...{
    itemId: "parma-m",
    code: "parma-m",
    kind: "pizza",
    size: "M",
    recipeVersionId: "r2",
    rateBp: 1000,
    unitCents: 1490,
  },
  recipe: [{ id: "parma-ham", quantity: 60, removable: true }],
};

describe("a line without what ran out", () => {
  it("costs the same when it is of the recipe, and takes none of it", () => {
    const without = withoutIngredient(line(), "ham");
    expect(without?.unitCents).toBe(1290);
    expect([...lineTakes(without ?? line(), 2)]).toEqual([["dough", 500]]);
  });

  it("gives back a paid extra", () => {
    const paid = line({ unitCents: 1470, parts: [part({ unitCents: 1470, changes: [extra] })] });
    const without = withoutIngredient(paid, "goat");
    expect(without).toMatchObject({ unitCents: 1290, parts: [{ unitCents: 1290, changes: [] }] });
  });

  it("leaves the other half alone", () => {
    const other = part({
      side: "right",
      itemId: "napoli-m",
      unitCents: 600,
      recipe: [{ id: "anchovy", quantity: 21, removable: true }],
    });
    const halves = line({ parts: [part({ side: "left", unitCents: 690 }), other] });
    expect([...lineTakes(halves)]).toEqual([
      ["dough", 125],
      ["ham", 41],
      ["anchovy", 11],
    ]);
    expect(withoutIngredient(halves, "ham")?.parts[1]).toEqual(other);
  });

  it("is none without its dough, or without what an option has put in another's place", () => {
    expect(withoutIngredient(line(), "dough")).toBeNull();
    const swap = [
      { optionId: "o2", ingredientId: "dough2", brings: "dough2", quantity: 250, priceCents: 200 },
      { optionId: "o2", ingredientId: "dough", brings: "dough", quantity: -250, priceCents: 0 },
    ];
    expect(withoutIngredient(line({ parts: [part({ changes: swap })] }), "dough2")).toBeNull();
  });
});

describe("what a wish comes to", () => {
  it("is never dearer than what was sold, and cheaper when the other dish is", () => {
    const dearer = answerTo(line(), "ham", "replace", parma);
    expect(dearer).toMatchObject({ outcome: "replaced", line: { itemId: "parma-m", unitCents: 1290 } });
    const cheaper = answerTo(line(), "ham", "replace", { ...parma, unitCents: 1090 });
    expect(cheaper).toMatchObject({
      line: { unitCents: 1090, ifMissing: "call", parts: [{ unitCents: 1090 }] },
    });
  });

  it("is a call where it was wished, or where the wish cannot be had", () => {
    const call = { outcome: "call" };
    expect(answerTo(line(), "ham", "call", null)).toEqual(call);
    expect(answerTo(line(), "dough", "without", null)).toEqual(call);
    expect(answerTo(line(), "ham", "replace", null)).toEqual(call);
    expect(answerTo(line(), "parma-ham", "replace", parma)).toEqual(call);
    expect(answerTo(line({ menuId: "m1" }), "ham", "replace", parma)).toEqual(call);
  });
});

describe("the lines that follow", () => {
  const [first, second] = [line({ done: 1 }), line({ id: "l2", quantity: 1 })];

  it("keep what is made already", () => {
    const changed = withoutIngredient(first, "ham");
    const lines = revisedLines([first, second], "l1", changed);
    expect(lines.map(({ quantity, from, done }) => [quantity, from, done])).toEqual([
      [1, "l1", 1],
      [2, null, 0],
      [1, "l2", 0],
    ]);
  });

  it("are none when the only one goes", () => {
    expect(revisedLines([second], "l2", null)).toEqual([]);
    expect(revisedLines([first, second], "l2", null).map(({ from }) => from)).toEqual(["l1"]);
  });
});
