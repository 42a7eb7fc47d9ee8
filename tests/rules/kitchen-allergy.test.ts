import { describe, expect, test } from "vitest";
import { dishesHolding } from "@/lib/kitchen/allergy";
import { gestureOf } from "@/lib/kitchen/board";
import type { MemoLine } from "@/lib/kitchen/ticket";
import { aLine, aTicket } from "../support/tickets";

const cheese = (change: MemoLine["change"]): MemoLine => ({
  ...{ code: "mozzarella", name: "Mozzarella", unit: "g", quantity: 80, extra: 0, allergens: ["LAI"] },
  change,
});
const said = { allergens: ["LAI", "ARA"] as const, words: "", heededBy: null, heededAt: null };
const allergy = { ...said, allergens: [...said.allergens] };

describe("an allergy on the board", () => {
  test("asks to be read between being taken in charge and being begun", () => {
    const placed = aTicket(1, { allergy });
    const accepted = { ...placed, acceptedAt: placed.placedAt };
    const heeded = { ...accepted, allergy: { ...allergy, heededAt: placed.placedAt } };
    expect([placed, accepted, heeded].map(gestureOf)).toEqual(["accept", "heed", "start"]);
    // Said while it is made: read before it goes on.
    const begun = { ...accepted, status: "preparing" as const };
    expect([begun, { ...begun, allergy: heeded.allergy }].map(gestureOf)).toEqual(["heed", "ready"]);
    expect(gestureOf({ ...accepted, unpaid: true })).toBeNull();
  });

  test("names the dishes that hold it as they are made: what was taken off is not in them", () => {
    const lines = [
      aLine("Margherita", 2, {}, { memo: [cheese("none")] }),
      aLine("Marinara", 1, {}, { memo: [] }),
      aLine("Reine", 1, {}, { memo: [cheese("removed")] }),
      aLine("Napoli", 1, {}, { memo: [cheese("added")] }),
    ];
    expect(dishesHolding(aTicket(1, { allergy, lines }))).toEqual([
      { name: "Margherita", allergens: ["LAI"] },
      { name: "Napoli", allergens: ["LAI"] },
    ]);
    expect(dishesHolding(aTicket(1, { lines }))).toEqual([]);
  });
});
