import { describe, expect, test } from "vitest";
import { timerText } from "@/components/kitchen/timer-text";
import { allOut, heatOf, inOven, secondsLeft, toPutIn } from "@/lib/kitchen/oven";
import { forBench, forPacking, gestureAt, isAllDone, stationOf } from "@/lib/kitchen/stations";
import { aLine, aPart, aTicket, minutesOn, ticketsAt } from "../support/tickets";

const bake = (unit: number, due: number, out: number | null = null, pizza = 1) => ({
  ...{ id: `bake-${unit}-${pizza}-${due}`, unit, pizza, putInAt: minutesOn(due - 4), dueAt: minutesOn(due) },
  takenOutAt: out === null ? null : minutesOn(out),
});
const drink = aLine("Cola", 2, {}, { kind: "drink", size: "ONE" });
const begun = (number: number, ...lines: ReturnType<typeof aLine>[]) =>
  aTicket(number, { status: "preparing", acceptedAt: minutesOn(-4), lines });

describe("the oven", () => {
  test("what is made waits for a place; what bakes comes out in the order it is due", () => {
    const one = begun(1, aLine("Reine", 3, { done: [1, 2], bakes: [bake(1, 3)] }), drink);
    const two = begun(2, aLine("Thon", 1, { done: [1], bakes: [bake(1, 1)] }));
    expect(toPutIn([one, two]).map(({ ticket, unit }) => [ticket.number, unit])).toEqual([[1, 2]]);
    expect(inOven([one, two]).map(({ ticket }) => ticket.number)).toEqual([2, 1]);
  });

  test("what is of a cancelled order still has to come out; of one that left, nothing is in it", () => {
    const lines = [aLine("Reine", 1, { done: [1], bakes: [bake(1, 3)] })];
    expect(inOven([aTicket(1, { status: "cancelled", lines })])).toHaveLength(1);
    expect(inOven([aTicket(1, { status: "ready", lines })])).toEqual([]);
  });

  test("a menu's two pizzas bake apart, two halves together", () => {
    const parts = [aPart("Reine"), aPart("Cola", { kind: "drink" }), aPart("Thon")];
    const menu = begun(1, aLine("menu", 1, { parts, done: [1], bakes: [bake(1, 2)] }));
    expect(toPutIn([menu]).map(({ pizza, parts: [part] }) => [pizza, part?.name])).toEqual([[2, "Thon"]]);
    const halves = [aPart("Reine", { side: "left" }), aPart("Thon", { side: "right" })];
    expect(toPutIn([begun(2, aLine("half", 1, { parts: halves, done: [1] }))])).toHaveLength(1);
  });

  test.each([
    [1, "baking", "1:00"],
    [1 / 3, "soon", "0:20"],
    [0, "soon", "0:00"],
    [-1.5, "late", "+1:30"],
  ] as const)("%d min before it is done: %s", (due, heat, text) => {
    expect(heatOf(bake(1, due), ticketsAt)).toBe(heat);
    expect(timerText(secondsLeft(bake(1, due), ticketsAt))).toBe(text);
  });

  test("its part of an order is done when everything is out; a cold starter never goes in", () => {
    const out = aLine("Reine", 2, { done: [1, 2], bakes: [bake(1, -2, -1), bake(2, -2, -1)] });
    const starter = (done: number[]) => aLine("Burrata", 1, { done }, { kind: "starter", size: "ONE" });
    expect(allOut(begun(1, out, drink))).toBe(true);
    expect(allOut(begun(1, out, starter([1])))).toBe(true);
    expect(allOut(begun(1, out, starter([])))).toBe(false);
    expect(allOut(begun(1, { ...out, bakes: [bake(1, -2, -1)] }))).toBe(false);
    expect(allOut(begun(1, aLine("Reine", 1, { done: [1] })))).toBe(false);
  });
});

describe("stations", () => {
  test("the bench has dishes only, until all of them are made", () => {
    const lines = [aLine("Reine", 2, { done: [1] }), drink];
    expect(forBench(begun(1, ...lines))?.lines.map(({ lineId }) => lineId)).toEqual(["Reine"]);
    expect(forBench(begun(1, aLine("Reine", 1, { done: [1] }), drink))).toBeNull();
    expect(forBench(begun(1, drink))).toBeNull();
  });

  test("packing has what is under way, whichever leaves first in front", () => {
    const soon = { ...begun(2, drink), readyBy: minutesOn(3) };
    expect(forPacking([begun(1, drink), soon, aTicket(3)]).map(({ number }) => number)).toEqual([2, 1]);
  });

  test("the big button of the bench says it is made, everywhere else it is boxed", () => {
    expect(gestureAt("make", begun(1))).toBe("made");
    expect(gestureAt("pack", begun(1))).toBe("ready");
    expect(gestureAt("make", aTicket(1))).toBe("accept");
  });

  test("nothing is left but to box it: ticked off, and out of the oven if it was in", () => {
    expect(isAllDone(begun(1, aLine("Reine", 1, { done: [1] })))).toBe(true);
    expect(isAllDone(begun(1, aLine("Reine", 1, { done: [1], bakes: [bake(1, 1)] })))).toBe(false);
    expect(isAllDone(begun(1, aLine("Reine", 1, { done: [1], bakes: [bake(1, 1, 1)] })))).toBe(true);
    expect(isAllDone(begun(1, aLine("Reine", 1, { done: [1], bakes: [bake(1, 1, 1)] }), drink))).toBe(false);
  });

  test("an address that names no station is the screen for all of them", () => {
    expect([stationOf("four"), stationOf("garniture"), stationOf("decoupe")]).toEqual([
      "oven",
      "make",
      "pack",
    ]);
    expect([stationOf(undefined), stationOf("salle"), stationOf(["four"])]).toEqual(["all", "all", "all"]);
  });
});
