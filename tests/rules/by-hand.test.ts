import { expect, test } from "vitest";
import { parseQuantity, usualPortions } from "@/lib/stock/by-hand";
import { card } from "./catalogue-fixture";

test.each([
  ["12", 1, 12],
  ["1,5", 1000, 1500],
  ["1.250", 1000, 1250],
  ["1 000", 1, 1000],
  ["0,1", 1000, 100],
])("%s of %i is %i", (typed, each, quantity) => {
  expect(parseQuantity(typed, each)).toBe(quantity);
});

test.each([
  "",
  " ",
  "-3",
  "+3",
  "0",
  "0,0",
  "1,5",
  "1e3",
  "NaN",
  "Infinity",
  "douze",
  "=1+1",
  "1,2,3",
  "9999999",
  "12345678",
])("%j is no number of grams", (typed) => {
  expect(parseQuantity(typed)).toBeNull();
});

test("less than a gram, or more than any outlet moves at once, is refused in kilograms too", () => {
  expect(parseQuantity("0,0005", 1000)).toBeNull();
  expect(parseQuantity("1000", 1000)).toBe(1_000_000);
  expect(parseQuantity("1001", 1000)).toBeNull();
});

test("a portion is what usually goes on a dish", () => {
  const portions = usualPortions(card);
  expect(portions.get("ham")).toBe(
    card.items.get("reine")?.recipe.find((line) => line.ingredient === "ham")?.quantity,
  );
  expect(portions.get("truffle")).toBeUndefined();
});
