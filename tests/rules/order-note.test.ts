import { describe, expect, it } from "vitest";
import { orderNote, sealedIn } from "@/lib/payments/order-note";

const plain = { outlet: "part-dieu", number: 42, day: "2026-11-27", lines: ["2 × margherita-m", "1 × cola"] };

describe("what is written on a payment", () => {
  it("can be read by a person and put together again", () => {
    const sealed = "a".repeat(500) + "b".repeat(500) + "c".repeat(7);
    const note = orderNote(plain, sealed);
    expect(note).toMatchObject({ outlet: "part-dieu", number: "42", lines: "2 × margherita-m, 1 × cola" });
    expect(sealedIn({ order_id: "x", ...note })).toBe(sealed);
  });

  it("keeps to Stripe's limits, whatever was ordered", () => {
    const lines = Array.from({ length: 30 }, () => "20 × a-very-long-name-of-a-pizza-with-everything");
    for (const length of [0, 1, 19_999, 20_000, 20_001, 90_000]) {
      const note = orderNote({ ...plain, lines }, "x".repeat(length));
      expect(Object.keys(note).length).toBeLessThanOrEqual(48);
      for (const [key, value] of Object.entries(note)) {
        expect(key.length).toBeLessThanOrEqual(40);
        expect(value.length).toBeLessThanOrEqual(500);
      }
      expect(sealedIn(note)?.length ?? null).toBe(length > 0 && length <= 20_000 ? length : null);
    }
  });

  it("is nothing when a piece is missing", () => {
    const { sealed_01: _, ...rest } = orderNote(plain, "x".repeat(1500));
    expect(sealedIn(rest)).toBeNull();
    expect(sealedIn({ order_id: "x" })).toBeNull();
  });
});
