import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { madeAt, SentGesture } from "@/lib/dispatch/sent-gesture";

const key = "0198c0de-0000-4000-8000-000000000001";
const landed = new Date("2026-11-27T20:00:00+01:00");

describe("what a telephone says it did", () => {
  test.each([
    ["in the future", { agoMs: -1 }],
    ["two days ago", { agoMs: 2 * 24 * 3_600_000 }],
    ["at no time", { agoMs: Number.NaN }],
    ["never", { agoMs: Number.POSITIVE_INFINITY }],
    ["in halves of a millisecond", { agoMs: 0.5 }],
    ["under no key", { key: "delivered" }],
  ])("%s is refused", (_, change) => {
    expect(SentGesture.safeParse({ key, agoMs: 0 }).success).toBe(true);
    expect(SentGesture.safeParse({ key, agoMs: 0, ...change }).success).toBe(false);
  });

  test("was done neither after it landed nor before its courier left", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 86_400_000 }),
        fc.integer({ min: 0, max: 86_400_000 }),
        (ago, away) => {
          const left = new Date(landed.getTime() - away);
          const made = madeAt(ago, left, landed).getTime();
          expect(made).toBeLessThanOrEqual(landed.getTime());
          expect(made).toBeGreaterThanOrEqual(left.getTime());
        },
      ),
    );
  });
});
