import { describe, expect, test } from "vitest";
import { markOf, markText } from "@/lib/stock/ledger";
import { quantityWords, signedWords } from "@/lib/stock/quantity-words";
import { type Shelf, shelfRows } from "@/lib/stock/shelf";
import { card } from "./catalogue-fixture";

const shelf = (code: string, more: Partial<Shelf> = {}): Shelf => ({
  ...{ ingredientId: code, code, nameFr: code, nameEn: code, unit: "g", category: "base" },
  ...{ onHand: 100_000, heldToday: 0, heldLater: 0, threshold: 0, usedADay: 0 },
  ...more,
});
const shelves = (...scarce: Shelf[]) =>
  [...card.ingredients.keys()].map((code) => scarce.find((one) => one.code === code) ?? shelf(code));

describe("the shelves of an outlet", () => {
  test("run out in the order of the days they last; what is gone comes first, what nobody uses last", () => {
    const rows = shelfRows(
      [
        shelf("slow"),
        shelf("week", { onHand: 7000, usedADay: 1000 }),
        shelf("gone", { onHand: 500, heldToday: 500, usedADay: 10 }),
        shelf("day", { onHand: 1000, usedADay: 1000 }),
      ],
      card,
      "fr",
    );
    expect(rows.map(({ code, coverDays, low }) => [code, coverDays, low])).toEqual([
      ["gone", 50, true],
      ["day", 1, true],
      ["week", 7, false],
      ["slow", null, false],
    ]);
  });

  test("name the dish they block, and how many of it can still be made", () => {
    const rows = shelfRows(
      shelves(shelf("bufala", { onHand: 300 }), shelf("ham", { onHand: 130, heldToday: 130 })),
      card,
      "fr",
    );
    const blocks = Object.fromEntries(rows.map(({ code, blocks }) => [code, blocks]));
    expect(blocks.bufala).toEqual([{ name: card.items.get("parma")?.product.nameFr, left: 2 }]);
    expect(blocks.ham).toEqual([{ name: card.items.get("reine")?.product.nameFr, left: 0 }]);
    expect(blocks.dough).toEqual([]);
  });

  test("below the threshold somebody is warned, however long it lasts", () => {
    const [row] = shelfRows([shelf("basil", { onHand: 90, threshold: 100, usedADay: 1 })], card, "en");
    expect(row?.low).toBe(true);
  });
});

test("quantities are said as people say them", () => {
  expect(quantityWords(850, "g", "fr")).toBe("850\u00a0g");
  expect(quantityWords(1250, "g", "fr")).toBe("1,25\u00a0kg");
  expect(quantityWords(1250, "ml", "en")).toBe("1.25\u00a0l");
  expect(quantityWords(12, "piece", "fr")).toBe("12");
  expect(signedWords(-2000, "g", "fr")).toBe("−\u202f2\u00a0kg");
  expect(signedWords(3, "piece", "fr")).toBe("+\u202f3");
});

test("a page of the ledger goes on after a movement, and after nothing invented", () => {
  const mark = { at: "2026-11-27T18:00:00.000Z", id: "01990000-0000-7000-8000-000000000000" };
  expect(markOf(markText(mark))).toEqual(mark);
  for (const text of ["", undefined, ["a"], "2026-99-99T00:00:00Z_x", `${mark.at}_'; drop table orders`])
    expect(markOf(text)).toBeNull();
});
