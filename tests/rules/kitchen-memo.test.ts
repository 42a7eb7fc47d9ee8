import { describe, expect, test } from "vitest";
import type { AllergenCode } from "@/db/enums";
import { ingredientsOn, memoOf } from "@/lib/kitchen/memo";

const of = (code: string, quantity: number, allergens: AllergenCode[] = []) => ({
  code,
  name: code,
  unit: "g" as const,
  quantity,
  allergens,
});
const recipe = [of("dough", 250, ["GLU"]), of("tomato", 90), of("mozzarella", 125, ["LAI"]), of("olive", 15)];
const short = (memo: ReturnType<typeof memoOf>) =>
  memo.map(({ code, quantity, extra, change }) => [code, quantity, extra, change]);

describe("the recipe of this very pizza", () => {
  test("unchanged, it is the recipe in its order", () => {
    expect(short(memoOf(recipe, [], "whole"))).toEqual([
      ["dough", 250, 0, "none"],
      ["tomato", 90, 0, "none"],
      ["mozzarella", 125, 0, "none"],
      ["olive", 15, 0, "none"],
    ]);
  });

  test("a removal keeps its place, an addition comes last or on top of its own line", () => {
    const memo = memoOf(
      recipe,
      [
        { kind: "removed", code: "olive" },
        { kind: "added", ...of("mozzarella", 60) },
        { kind: "added", ...of("egg", 50, ["OEU"]) },
      ],
      "whole",
    );
    expect(short(memo).slice(2)).toEqual([
      ["mozzarella", 125, 60, "added"],
      ["olive", 15, 0, "removed"],
      ["egg", 0, 50, "added"],
    ]);
    expect(ingredientsOn(memo).flatMap((line) => line.allergens)).toEqual(["GLU", "LAI", "OEU"]);
  });

  test("the same addition twice is one line", () => {
    const memo = memoOf(
      recipe,
      [
        { kind: "added", ...of("egg", 50) },
        { kind: "added", ...of("egg", 50) },
      ],
      "whole",
    );
    expect(short(memo).at(-1)).toEqual(["egg", 0, 100, "added"]);
  });

  test("a half takes half of the recipe", () => {
    expect(short(memoOf(recipe, [], "left"))).toEqual([
      ["dough", 125, 0, "none"],
      ["tomato", 45, 0, "none"],
      ["mozzarella", 63, 0, "none"],
      ["olive", 8, 0, "none"],
    ]);
  });
});
