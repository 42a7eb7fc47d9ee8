import { describe, expect, it } from "vitest";
import type { OrderStatus } from "@/db/enums";
import { latenessOf, type Waiting } from "@/lib/orders/lateness";
import { moves } from "@/lib/orders/status";
import { toldOn } from "@/lib/orders/told-moves";
import { afterAttempt, needsMail } from "@/lib/outbox/after-attempt";
import { isPushService } from "@/lib/outbox/push-service";
import { truthOf } from "@/lib/outbox/truth";
import { customerKinds, factOf, keyOf, type Reach, waysOf } from "@/lib/outbox/ways";
import { takesSms } from "@/lib/phone";
import { addMinutes } from "@/lib/time";

const reach: Reach = { toldBy: "mail", email: "a@example.org", phone: "+33612345678", browsers: [] };
const by = (...told: Parameters<typeof waysOf>) => waysOf(...told).map(({ carrier }) => carrier);

describe("by which ways a customer is told", () => {
  it.each(customerKinds)("%s: never twice by one way, never by one he did not choose", (kind) => {
    for (const toldBy of ["mail", "sms", "push"] as const) {
      for (const email of ["a@example.org", null]) {
        const carriers = by(kind, { ...reach, toldBy, email, browsers: ["one"] });
        expect(new Set(carriers).size).toBe(carriers.length);
        for (const carrier of carriers) expect(["mail", toldBy]).toContain(carrier);
        if (!email) expect(carriers).not.toContain("mail");
      }
    }
  });

  it("mails what one keeps, whatever was chosen", () => {
    for (const kind of [
      "order_placed",
      "order_changed",
      "order_refunded",
      "payment_returned",
      "order_delivered",
    ] as const)
      expect(by(kind, { ...reach, toldBy: "sms" })).toEqual(["mail"]);
  });

  it("rings for what only matters now, and mails where that leads nowhere", () => {
    expect(by("order_on_its_way", { ...reach, toldBy: "sms" })).toEqual(["sms"]);
    expect(by("order_ready", { ...reach, toldBy: "push", browsers: ["one", "two"] })).toEqual([
      "push",
      "push",
    ]);
    expect(by("order_late", { ...reach, toldBy: "push" })).toEqual(["mail"]);
  });

  it("says bad news both ways, but not to whoever asked for it", () => {
    expect(by("order_cancelled", { ...reach, toldBy: "sms" })).toEqual(["mail", "sms"]);
    expect(by("order_cancelled", { ...reach, toldBy: "sms" }, true)).toEqual(["mail"]);
  });

  it("gives each way a key of its own and finds the fact again", () => {
    const browser = "01a20d21-4db9-729c-ac78-1975aa5edd79";
    for (const way of [
      { carrier: "mail", recipient: "a@example.org" },
      { carrier: "sms", recipient: "+33612345678" },
      { carrier: "push", recipient: browser },
    ] as const)
      expect(factOf(keyOf("order:1:ready", way))).toBe("order:1:ready");
    expect(keyOf("order:1:ready", { carrier: "push", recipient: browser })).toContain(browser);
  });
});

describe("what an attempt leaves", () => {
  const first = { lastTry: false, doubted: false };
  it.each([
    ["mail", "doubtful", first, "pending"],
    ["push", "doubtful", first, "pending"],
    ["sms", "doubtful", first, "doubtful"],
    ["sms", "later", first, "pending"],
    ["sms", "later", { lastTry: true, doubted: false }, "given_up"],
    ["mail", "later", { lastTry: true, doubted: true }, "doubtful"],
    ["mail", "doubtful", { lastTry: true, doubted: false }, "doubtful"],
    ["mail", "refused", first, "refused"],
    ["mail", "refused", { lastTry: false, doubted: true }, "doubtful"],
  ] as const)("by %s, %s: %o → %s", (carrier, end, standing, state) => {
    expect(afterAttempt(carrier, { end, why: "test" }, standing)).toBe(state);
    expect(afterAttempt(carrier, { end: "told" }, standing)).toBe("sent");
  });

  it("a mail takes over from what certainly did not arrive, and from nothing else", () => {
    expect(needsMail("sms", "refused")).toBe(true);
    expect(needsMail("push", "given_up")).toBe(true);
    expect(needsMail("sms", "doubtful")).toBe(false);
    expect(needsMail("mail", "given_up")).toBe(false);
  });

  it("what has stopped being true is not told", () => {
    expect(truthOf("order_ready", "collected")).toBe("over");
    expect(truthOf("order_ready", "preparing")).toBe("not_yet");
    expect(truthOf("order_on_its_way", "ready")).toBe("not_yet");
    expect(truthOf("order_on_its_way", "delivered")).toBe("over");
    expect(truthOf("order_late", "delivered")).toBe("over");
    for (const status of ["placed", "cancelled", "delivered"] as OrderStatus[])
      expect(truthOf("order_placed", status)).toBe("true");
  });
});

it("a move tells only what its customer can use", () => {
  const told = Object.keys(moves).flatMap((move) =>
    (["delivery", "takeaway"] as const).flatMap((mode) => {
      const said = toldOn(move as keyof typeof moves, mode);
      return said ? [`${move} ${mode}: ${said.kind}`] : [];
    }),
  );
  expect(told).toEqual(
    expect.arrayContaining([
      "finish takeaway: order_ready",
      "leave delivery: order_on_its_way",
      "deliver delivery: order_delivered",
    ]),
  );
  expect(told).not.toContain("finish delivery: order_ready");
});

describe("an order is late", () => {
  const at = new Date("2026-11-27T19:00:00Z");
  const waiting: Waiting = {
    ...{ status: "placed", mode: "delivery", promisedAt: addMinutes(at, 30), startedAt: null, leftAt: null },
    ...{ prepMinutes: 15, rideMinutes: 10 },
  };
  const minutes = (change: Partial<Waiting>, later = 0) => {
    const there = latenessOf({ ...waiting, ...change }, addMinutes(at, later));
    return there && (there.getTime() - at.getTime()) / 60_000;
  };

  it.each([
    ["not begun, in time", {}, 10, null],
    ["not begun, ten minutes beyond the told time by now", {}, 16, 45],
    ["in the oven since long ago", { status: "preparing", startedAt: at }, 25, null],
    ["in the oven, but the ride is left", { status: "preparing", startedAt: at }, 31, 45],
    ["boxed, and nobody takes it", { status: "ready" }, 31, 45],
    ["on the road, in time", { status: "out_for_delivery", leftAt: addMinutes(at, 20) }, 29, null],
    ["on the road too long", { status: "out_for_delivery", leftAt: addMinutes(at, 20) }, 41, 45],
    ["boxed for its customer, who does not come", { status: "ready", mode: "takeaway" }, 300, null],
    ["a takeaway nobody began", { mode: "takeaway" }, 26, 45],
    ["over", { status: "delivered" }, 300, null],
  ] as const)("%s", (_, change, later, expected) => {
    expect(minutes(change as Partial<Waiting>, later)).toBe(expected);
  });

  it("speaks in five minutes and never of the past", () => {
    for (let later = 0; later < 120; later += 1) {
      const there = latenessOf(waiting, addMinutes(at, later));
      if (!there) continue;
      expect(there.getTime() % 300_000).toBe(0);
      expect(there.getTime()).toBeGreaterThanOrEqual(addMinutes(at, later).getTime());
    }
  });
});

it("our server writes to the browsers' own services and to nobody else", () => {
  for (const address of [
    "https://fcm.googleapis.com/fcm/send/abc",
    "https://updates.push.services.mozilla.com/wpush/v2/abc",
    "https://web.push.apple.com/abc",
    "https://wns2-par02p.notify.windows.com/w/?token=abc",
  ])
    expect(isPushService(address)).toBe(true);
  for (const address of [
    "http://fcm.googleapis.com/x",
    "https://fcm.googleapis.com:8443/x",
    "https://user@fcm.googleapis.com/x",
    "https://fcm.googleapis.com.example.org/x",
    "https://127.0.0.1/x",
    "https://push.apple.com.example.org/x",
    "file:///etc/passwd",
    "nothing",
  ])
    expect(isPushService(address), address).toBe(false);
  expect(isPushService("http://127.0.0.1:9/x", "http://127.0.0.1:9")).toBe(true);
});

it("an SMS reaches mobiles", () => {
  expect(takesSms("+33639981234")).toBe(true);
  expect(takesSms("+33765432100")).toBe(true);
  expect(takesSms("+33472000000")).toBe(false);
  expect(takesSms("+41791234567")).toBe(true);
});
