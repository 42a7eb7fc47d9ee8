import { describe, expect, test } from "vitest";
import { countIngredients, countToMake } from "@/lib/kitchen/all-day";
import { boardOf, changedInSight, gestureOf } from "@/lib/kitchen/board";
import type { Ticket, TicketLine } from "@/lib/kitchen/ticket";
import { standingOf } from "@/lib/kitchen/urgency";
import { aLine } from "../support/tickets";

const at = new Date("2026-11-27T18:30:00Z");
const minutes = (count: number) => new Date(at.getTime() + count * 60_000).toISOString();
const ticket = (number: number, over: Partial<Ticket> = {}): Ticket => ({
  orderId: `order-${number}`,
  number,
  mode: "delivery",
  onSite: false,
  channel: "web",
  status: "placed",
  chosenTime: false,
  placedAt: minutes(-5),
  ticketAt: minutes(-5),
  readyBy: minutes(10),
  promisedAt: minutes(25),
  acceptedAt: null,
  acceptedBy: null,
  startedAt: null,
  allergy: null,
  movedAt: minutes(-5),
  changedAt: null,
  change: null,
  endReason: null,
  note: "",
  phone: null,
  allergens: [],
  unpaid: false,
  lines: [],
  ...over,
});

describe("the board", () => {
  test("due first, whatever the age or number; the next is the first that nobody started", () => {
    const board = boardOf(
      [
        ticket(1, { readyBy: minutes(12) }),
        ticket(2, { readyBy: minutes(3), status: "preparing" }),
        ticket(3, { readyBy: minutes(8) }),
      ],
      at,
    );
    expect(board.tickets.map(({ number }) => number)).toEqual([2, 3, 1]);
    expect(board.nextId).toBe("order-3");
  });

  test("a chosen time waits in the fold until its ticket is due; as soon as possible never waits", () => {
    const board = boardOf(
      [
        ticket(1, { chosenTime: true, ticketAt: minutes(1) }),
        ticket(2, { chosenTime: true, ticketAt: minutes(0) }),
        ticket(3, { ticketAt: minutes(9) }),
      ],
      at,
    );
    expect(board.later.map(({ number }) => number)).toEqual([1]);
    expect(board.tickets.map(({ number }) => number)).toEqual([2, 3]);
  });

  test("what was sent out and what was cancelled, latest first", () => {
    const board = boardOf(
      [
        ticket(1, { status: "ready", movedAt: minutes(-4) }),
        ticket(2, { status: "ready", movedAt: minutes(-1) }),
        ticket(3, { status: "cancelled", movedAt: minutes(-2) }),
      ],
      at,
    );
    expect(board.bumped.map(({ number }) => number)).toEqual([2, 1]);
    expect(board.cancelled.map(({ number }) => number)).toEqual([3]);
    expect(board.tickets).toEqual([]);
  });

  test("the big button accepts, then starts, then sends out", () => {
    expect(gestureOf(ticket(1))).toBe("accept");
    expect(gestureOf(ticket(1, { acceptedAt: minutes(-1) }))).toBe("start");
    expect(gestureOf(ticket(1, { status: "preparing" }))).toBe("ready");
    expect(gestureOf(ticket(1, { status: "ready" }))).toBeNull();
    expect(gestureOf(ticket(1, { unpaid: true }))).toBe("accept");
    expect(gestureOf(ticket(1, { unpaid: true, acceptedAt: minutes(-1) }))).toBeNull();
  });
});

test("a change is worth a look only if it came after the ticket could be seen", () => {
  expect(changedInSight(ticket(1))).toBe(false);
  expect(changedInSight(ticket(1, { changedAt: minutes(-2) }))).toBe(true);
  const later = ticket(1, { chosenTime: true, ticketAt: minutes(0), changedAt: minutes(-2) });
  expect(changedInSight(later)).toBe(false);
  expect(changedInSight({ ...later, changedAt: minutes(1) })).toBe(true);
});

describe("urgency follows the promise, not the age", () => {
  test.each([
    [10, "calm", 10],
    [5, "calm", 5],
    [4.9, "soon", 4],
    [0, "soon", 0],
    [-0.1, "late", -1],
  ] as const)("%d min before it must be ready, under way: %s", (left, urgency, shown) => {
    const one = ticket(1, { status: "preparing", readyBy: minutes(left), placedAt: minutes(-90) });
    expect(standingOf(one, new Date(minutes(left - 6)), at)).toEqual({
      urgency,
      word: "out",
      minutes: shown,
    });
  });

  test.each([
    [3, "calm", 3],
    [0, "calm", 0],
    [-0.1, "soon", -1],
    [-2, "soon", -2],
    [-2.1, "late", -3],
  ] as const)("%d min before it must be begun: %s", (left, urgency, shown) => {
    const standing = standingOf(ticket(1), new Date(minutes(left)), at);
    expect(standing).toEqual({ urgency, word: "fire", minutes: shown });
  });

  test("nobody began it and its time is over: late, whatever its moment was", () => {
    const standing = standingOf(ticket(1, { readyBy: minutes(-3) }), new Date(minutes(-9)), at);
    expect(standing).toEqual({ urgency: "late", word: "out", minutes: -3 });
  });
});

test("all-day counts: pizzas still to make by kind and size, halves for a half, drinks not at all", () => {
  const line = (
    name: string,
    over: Partial<TicketLine> & { kind?: "pizza" | "drink"; side?: "whole" | "left" },
  ): TicketLine => ({
    lineId: name,
    ...{ menu: null, wish: "call", instead: null, calls: [] },
    quantity: over.quantity ?? 1,
    done: over.done ?? [],
    bakes: [],
    parts: [
      {
        side: over.side ?? "whole",
        kind: over.kind ?? "pizza",
        name,
        size: "M",
        folded: false,
        options: [],
        pitfalls: "",
        memo: [],
      },
    ],
  });
  const counts = countToMake([
    ticket(1, {
      lines: [line("Reine", { quantity: 3, done: [1] }), line("Cola", { kind: "drink", quantity: 4 })],
    }),
    ticket(2, { lines: [line("Reine", {}), line("Calzone", { side: "left" }), line("Thon", { done: [1] })] }),
  ]);
  expect(counts).toEqual([
    { name: "Reine", total: 3, sizes: [{ size: "M", count: 3 }] },
    { name: "Calzone", total: 0.5, sizes: [{ size: "M", count: 0.5 }] },
  ]);
});

test("all-day counts by ingredient: what is still to be made takes, changes included", () => {
  const memo = (
    code: string,
    quantity: number,
    extra = 0,
    change: "none" | "added" | "removed" = "none",
  ) => ({
    ...{ code, name: code, unit: "g" as const, quantity, extra, change, allergens: [] },
  });
  const reine = [memo("mozzarella", 100, 60, "added"), memo("jambon", 70), memo("olive", 15, 0, "removed")];
  const counts = countIngredients([
    ticket(1, { lines: [aLine("Reine", 3, { done: [1] }, { memo: reine })] }),
    ticket(2, { lines: [aLine("Thon", 1, {}, { memo: [memo("mozzarella", 80), memo("thon", 90)] })] }),
    ticket(3, { lines: [aLine("Cola", 2, {}, { kind: "drink", memo: [memo("coca", 1)] })] }),
  ]);
  expect(counts.map(({ code, quantity }) => [code, quantity])).toEqual([
    ["mozzarella", 400],
    ["jambon", 140],
    ["thon", 90],
  ]);
});
