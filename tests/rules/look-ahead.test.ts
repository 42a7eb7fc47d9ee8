import { describe, expect, test, vi } from "vitest";
import { createLookAhead } from "@/lib/server/live/look-ahead";

const one = "0198c0de-0000-7000-8000-000000000001";
const other = "0198c0de-0000-7000-8000-000000000002";

describe("what happens at an outlet has it looked at again", () => {
  const asked: string[] = [];
  const errors: unknown[] = [];
  const ahead = createLookAhead(
    async (outletId) => {
      asked.push(outletId);
      if (outletId === other) throw new Error("no database");
    },
    (error) => errors.push(error),
    1000,
  );

  test("once for all that happened together, each outlet for itself, and again for what comes later", () => {
    vi.useFakeTimers();
    try {
      for (const topic of [`orders:${one}`, `orders:${one}`, `orders:${other}`]) ahead.hear(topic);
      ahead.hear(`availability:${one}`);
      ahead.hear("catalogue");
      expect(asked).toEqual([]);
      vi.advanceTimersByTime(500);
      ahead.hear(`orders:${one}`);
      vi.advanceTimersByTime(500);
      expect(asked).toEqual([one, other]);
      ahead.hear(`orders:${one}`);
      vi.advanceTimersByTime(1000);
      expect(asked).toEqual([one, other, one]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("a database that is away is told, and nothing is asked after the end", async () => {
    await Promise.resolve();
    expect(errors).toEqual([new Error("no database")]);
    vi.useFakeTimers();
    try {
      ahead.hear(`orders:${one}`);
      ahead.stop();
      vi.advanceTimersByTime(5000);
      expect(asked).toHaveLength(3);
    } finally {
      vi.useRealTimers();
    }
  });
});
