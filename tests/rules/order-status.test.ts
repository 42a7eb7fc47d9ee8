import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { orderStatuses } from "@/db/enums";
import { customerMayCancel, isEnded, moves, movesOpen } from "@/lib/orders/status";
import { stepsOf } from "@/lib/orders/steps";
import { permissionsOf } from "@/lib/staff/permissions";

const minute = (n: number) => new Date(Date.UTC(2026, 10, 27, 18, n));

describe("the moves of an order", () => {
  it("are the transitions the database lets events record", () => {
    const folder = "db/migrations";
    const sql = readdirSync(folder)
      .filter((name) => name.endsWith(".sql"))
      .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
      .flatMap((text) =>
        text.split("--> statement-breakpoint").filter((part) => /insert into order_transitions/i.test(part)),
      )
      .join("\n");
    const stored = [...sql.matchAll(/\('(\w+)', '(\w+)'\)/g)].map(([, from, to]) => `${from} → ${to}`);
    const stated = Object.values(moves).flatMap((move) => move.from.map((from) => `${from} → ${move.to}`));
    expect([...new Set(stored)].toSorted()).toEqual([...new Set(stated)].toSorted());
  });

  it("lead to every status and out of none that ends, but what staff do with a failed delivery or late money", () => {
    const reached = new Set<string>(Object.values(moves).map((move) => move.to));
    expect(orderStatuses.filter((status) => !reached.has(status))).toEqual(["draft", "awaiting_payment"]);
    const left = new Set(Object.values(moves).flatMap((move) => [...move.from]));
    expect([...left].filter(isEnded).toSorted()).toEqual(["expired", "failed"]);
  });

  it("show each role its buttons", () => {
    expect(movesOpen("placed", "delivery", permissionsOf.pizzaiolo)).toEqual(["start"]);
    expect(movesOpen("ready", "delivery", permissionsOf.courier)).toEqual(["leave"]);
    expect(movesOpen("ready", "takeaway", permissionsOf.order_taker)).toEqual(["collect", "cancelStarted"]);
    expect(movesOpen("placed", "takeaway", permissionsOf.accountant)).toEqual([]);
  });

  it("let a customer cancel until preparation starts", () => {
    expect(orderStatuses.filter(customerMayCancel)).toEqual(["awaiting_payment", "placed"]);
  });
});

describe("the steps a customer reads", () => {
  const events = [{ to: "placed" as const, at: minute(0) }];

  it("show what is past with its time and what is to come without", () => {
    const steps = stepsOf({
      status: "preparing",
      mode: "delivery",
      acceptedAt: minute(1),
      events: [...events, { to: "preparing", at: minute(4) }],
    });
    expect(steps.map((step) => [step.step, step.at?.slice(14, 16) ?? null, step.current])).toEqual([
      ["placed", "00", false],
      ["accepted", "01", false],
      ["preparing", "04", true],
      ["ready", null, false],
      ["out_for_delivery", null, false],
      ["delivered", null, false],
    ]);
  });

  it("say that something is in the oven only where the kitchen does", () => {
    const told = [...events, { to: "preparing" as const, at: minute(3) }];
    const order = {
      status: "preparing" as const,
      mode: "takeaway" as const,
      acceptedAt: minute(1),
      events: told,
    };
    const names = (bakedAt: Date | null) => stepsOf({ ...order, bakedAt }).map(({ step }) => step);
    expect(names(null)).not.toContain("baking");
    expect(names(minute(5))).toEqual(["placed", "accepted", "preparing", "baking", "ready", "collected"]);
    const baking = stepsOf({ ...order, bakedAt: minute(5) }).find(({ step }) => step === "baking");
    expect(baking).toMatchObject({ at: minute(5).toISOString(), current: true });
  });

  it("stop where a cancelled order stopped", () => {
    const steps = stepsOf({
      status: "cancelled",
      mode: "takeaway",
      acceptedAt: null,
      events: [...events, { to: "cancelled", at: minute(2) }],
    });
    expect(steps.map((step) => step.step)).toEqual(["placed", "cancelled"]);
  });

  it("go back when the kitchen recalls an order", () => {
    const told = [
      ...events,
      { to: "preparing" as const, at: minute(3) },
      { to: "ready" as const, at: minute(9) },
      { to: "preparing" as const, at: minute(10) },
    ];
    const steps = stepsOf({ status: "preparing", mode: "takeaway", acceptedAt: minute(1), events: told });
    expect(steps.find((step) => step.step === "ready")?.at).toBeNull();
  });
});
