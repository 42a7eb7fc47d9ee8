import { expect, test } from "vitest";
import { findOnSale, type OnSale } from "@/lib/kitchen/on-sale";

const on: OnSale[] = [
  { what: "ingredient", code: "jambon", name: "Jambon blanc" },
  { what: "product", code: "cannibale", name: "Bœuf et jambon" },
  { what: "ingredient", code: "boeuf", name: "Bœuf haché" },
];
const found = (typed: string) => findOnSale(on, typed).map(({ code }) => code);

test("what is missing is found as it is typed, names that begin so first; nothing typed finds nothing", () => {
  expect(found("jambon")).toEqual(["jambon", "cannibale"]);
  expect(found(" BOEUF ")).toEqual(["cannibale", "boeuf"]);
  expect(found("ananas")).toEqual([]);
  expect(found("  ")).toEqual([]);
});
