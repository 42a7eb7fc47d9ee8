import { expect, test } from "vitest";
import { changesOf } from "@/lib/kitchen/changes";
import type { TicketLine } from "@/lib/kitchen/ticket";

const line = (name: string, quantity: number, removed: string[] = []): TicketLine => ({
  ...{ menu: null, lineId: `${name}-${quantity}`, quantity, done: [], bakes: [] },
  ...{ wish: "call", instead: null, calls: [] },
  parts: [
    {
      ...{ side: "whole", kind: "pizza", name, size: "M", folded: false },
      options: [],
      pitfalls: "",
      memo: removed.map((word) => ({
        ...{ code: word, name: word, unit: "g", quantity: 10, extra: 0, change: "removed", allergens: [] },
      })),
    },
  ],
});
const dish = (name: string, quantity: number, without: string[] = []) => ({
  ...{ quantity, name, size: "M", without, plus: [] },
});

test("says what came and what went, not what stayed", () => {
  const before = [line("Reine", 2), line("Margherita", 1)];
  const after = [line("Margherita", 1), line("Reine", 3), line("Pesto", 1)];
  expect(changesOf(before, after)).toEqual({ added: [dish("Reine", 1), dish("Pesto", 1)], removed: [] });
  expect(changesOf(after, before)).toEqual({ added: [], removed: [dish("Reine", 1), dish("Pesto", 1)] });
});

test("one made otherwise is one gone and one come", () => {
  const after = [line("Reine", 1), line("Reine", 1, ["olives"])];
  expect(changesOf([line("Reine", 2)], after)).toEqual({
    added: [dish("Reine", 1, ["olives"])],
    removed: [dish("Reine", 1)],
  });
});
