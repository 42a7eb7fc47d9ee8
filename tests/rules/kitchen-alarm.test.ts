import { describe, expect, test } from "vitest";
import { alarmOf } from "@/lib/kitchen/alarm";

const placedAt = "2026-11-27T18:00:00.000Z";
const asap = { status: "placed", acceptedAt: null, placedAt, ticketAt: placedAt, chosenTime: false } as const;
const after = (from: string, seconds: number) => new Date(Date.parse(from) + seconds * 1000);

describe("an order that nobody takes in charge", () => {
  test.each([
    [0, "waiting"],
    [59, "waiting"],
    [60, "call"],
    [299, "call"],
    [300, "loud"],
    [689, "loud"],
    [690, "given_up"],
  ] as const)("after %i s: %s", (seconds, alarm) => {
    expect(alarmOf(asap, after(placedAt, seconds))).toBe(alarm);
  });

  test("a chosen time counts from the moment its ticket is due", () => {
    const later = { ...asap, chosenTime: true, ticketAt: "2026-11-27T19:30:00.000Z" };
    expect(alarmOf(later, after(placedAt, 3000))).toBe("none");
    expect(alarmOf(later, after(later.ticketAt, 59))).toBe("waiting");
    expect(alarmOf(later, after(later.ticketAt, 300))).toBe("loud");
  });

  test("a chosen time so near that its ticket was already due counts from placing", () => {
    const near = { ...asap, chosenTime: true, ticketAt: "2026-11-27T17:50:00.000Z" };
    expect(alarmOf(near, after(placedAt, 30))).toBe("waiting");
  });

  test("once taken in charge or under way it is silent", () => {
    expect(alarmOf({ ...asap, acceptedAt: placedAt }, after(placedAt, 900))).toBe("none");
    expect(alarmOf({ ...asap, status: "preparing" }, after(placedAt, 900))).toBe("none");
  });
});
