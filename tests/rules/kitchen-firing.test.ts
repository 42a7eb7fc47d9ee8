import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boardOf } from "@/lib/kitchen/board";
import { fireAt, leadSeconds } from "@/lib/kitchen/firing";
import { type Kitchen, KitchenShape, usualKitchen } from "@/lib/outlets/kitchen";
import { aLine, aPart, aTicket, minutesOn, ticketsAt } from "../support/tickets";

const kitchen: Kitchen = { ...usualKitchen, hands: 1, ovenPlaces: 2 };
const lead = (lines: Parameters<typeof leadSeconds>[0]["lines"], with_ = kitchen) =>
  leadSeconds({ lines }, with_);

describe("how long an order takes when nothing else is in the way", () => {
  test("one pizza is made, baked and packed", () => {
    expect(lead([aLine("Reine")])).toBe(90 + 210 + 45);
  });
  test("a folded one bakes longer, a large one takes longer, a drink nothing", () => {
    expect(lead([aLine("Calzone", 1, {}, { folded: true })])).toBe(90 + 270 + 45);
    expect(lead([aLine("Reine", 1, {}, { size: "L" })])).toBe(120 + 240 + 55);
    expect(lead([aLine("Cola", 6, {}, { kind: "drink", size: "ONE" })])).toBe(0);
  });
  test("two halves are one pizza, a menu's pizza is one, its drink none", () => {
    const halves = [aPart("Reine", { side: "left" }), aPart("Thon", { side: "right" })];
    expect(lead([aLine("half", 1, { parts: halves })])).toBe(90 + 210 + 45);
    const menu = [aPart("Reine"), aPart("Cola", { kind: "drink", size: "ONE" })];
    expect(lead([aLine("menu", 1, { parts: menu })])).toBe(90 + 210 + 45);
  });
  test("one pair of hands makes them one after the other, two make two at a time", () => {
    expect(lead([aLine("Reine", 2)])).toBe(180 + 210 + 45);
    expect(lead([aLine("Reine", 2)], { ...kitchen, hands: 2 })).toBe(90 + 210 + 45 + 45);
  });
  test("what finds no room in the oven waits for one to come out", () => {
    // Made at 90, 180, 270; the third goes in when the first comes out, at 300.
    expect(lead([aLine("Reine", 3)])).toBe(300 + 210 + 45);
  });
  test("a pizza larger than the oven waits until it is empty, and is baked", () => {
    expect(lead([aLine("Maxi", 1, {}, { size: "L" })], { ...kitchen, ovenPlaces: 1 })).toBe(120 + 240 + 55);
  });
  test("more pizzas never take less, more hands or places never more, whatever the order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("S", "M", "L"), fc.integer({ min: 1, max: 6 })), { maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 2, max: 9 }),
        (asked, hands, ovenPlaces) => {
          const lines = asked.map(([size, quantity], n) =>
            aLine(`p${n}`, quantity, {}, { size: size as "S" | "M" | "L" }),
          );
          const own = { ...kitchen, hands, ovenPlaces };
          const seconds = lead(lines, own);
          expect(lead([...lines, aLine("one more")], own)).toBeGreaterThanOrEqual(seconds);
          const most = { ...own, hands: 60, ovenPlaces: 400 };
          expect(lead(lines, most)).toBeLessThanOrEqual(seconds);
        },
      ),
    );
  });
});

describe("firing", () => {
  test("a ticket says when it must be begun to be ready at its time", () => {
    const one = aTicket(1, { readyBy: minutesOn(10), lines: [aLine("Reine")] });
    expect(fireAt(one, kitchen).toISOString()).toBe(
      new Date(Date.parse(minutesOn(10)) - 345_000).toISOString(),
    );
  });

  test("a great order is begun before a small one that is due earlier", () => {
    const small = aTicket(1, { readyBy: minutesOn(12), lines: [aLine("Reine")] });
    const great = aTicket(2, { readyBy: minutesOn(19), lines: [aLine("Thon", 8)] });
    const board = boardOf([small, great], ticketsAt, kitchen);
    expect(board.tickets.map(({ number }) => number)).toEqual([2, 1]);
    expect(board.nextId).toBe("order-2");
    expect(boardOf([small, great], ticketsAt, { ...kitchen, hands: 8, ovenPlaces: 8 }).nextId).toBe(
      "order-1",
    );
  });

  test("a great order of a chosen time comes to the board when it must be begun, though its ticket is due later", () => {
    const great = aTicket(1, {
      ...{ chosenTime: true, ticketAt: minutesOn(15), readyBy: minutesOn(30) },
      lines: [aLine("Thon", 16)],
    });
    expect(boardOf([great], ticketsAt, kitchen).tickets).toHaveLength(1);
    expect(boardOf([great], ticketsAt, { ...kitchen, hands: 4, ovenPlaces: 16 }).later).toHaveLength(1);
  });

  test("the order of the board does not move while its pizzas are ticked off", () => {
    const lines = [aLine("Thon", 4)];
    const begun = aTicket(1, { status: "preparing", readyBy: minutesOn(12), lines });
    const other = aTicket(2, { readyBy: minutesOn(11), lines: [aLine("Reine")] });
    const ticked = { ...begun, lines: lines.map((line) => ({ ...line, done: [1, 2, 3] })) };
    const order = (ticket: typeof begun) =>
      boardOf([ticket, other], ticketsAt, kitchen).tickets.map(({ number }) => number);
    expect(order(ticked)).toEqual(order(begun));
  });
});

test("the usual kitchen is one that may be set", () => {
  expect(KitchenShape.parse(usualKitchen)).toEqual(usualKitchen);
});
