import { expect, test } from "vitest";
import { hoursWords } from "@/lib/catalogue/hours-words";
import { overlapping } from "@/lib/catalogue/sale-hours";
import { withinHours } from "@/lib/catalogue/within-hours";
import { changedPrices } from "@/lib/orders/changed-prices";

const line = { key: "a", item: "margherita-m", quantity: 2, seenCents: 1090 };
const quoted = { ...line, name: "Margherita", size: "M" as const, unitCents: 1150, problem: null };

test("a price that changed is told of its line, once it was asked anew", () => {
  expect(changedPrices([line], [quoted])).toEqual([
    { key: "a", name: "Margherita", size: "M", before: 1090, after: 1150 },
  ]);
  expect(changedPrices([{ ...line, seenCents: 1150 }], [quoted])).toEqual([]);
  const problem = { code: "item_off_menu" as const, details: {} };
  expect(changedPrices([line], [{ ...quoted, problem }])).toEqual([]);
  // An answer about the line as it was before it was edited says nothing.
  expect(changedPrices([{ ...line, item: "margherita-l" }], [quoted])).toEqual([]);
});

test("hours of sale: the minute it ends it is over, and summer time is the wall's", () => {
  const noon = [{ weekday: 7, opens: "11:30", closes: "14:00" }];
  const on = (instant: string) => withinHours(noon, new Date(instant), "Europe/Paris");
  expect([on("2026-03-29T09:30:00Z"), on("2026-03-29T12:00:00Z"), on("2026-03-29T11:59:59Z")]).toEqual([
    true,
    false,
    true,
  ]);
  expect(overlapping([...noon, { weekday: 7, opens: "14:00", closes: "15:00" }])).toBe(false);
  expect(overlapping([...noon, { weekday: 7, opens: "13:00", closes: "13:30" }])).toBe(true);
  const week = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: "11:30", closes: "14:00" }));
  expect(hoursWords(week, "fr")).toBe("lun.–ven. 11:30–14:00");
  expect(hoursWords([...noon, ...week.slice(0, 1)], "en")).toBe("Mon, Sun 11:30–14:00");
});
