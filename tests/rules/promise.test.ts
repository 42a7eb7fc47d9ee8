import { describe, expect, it } from "vitest";
import { type Hold, type Load, slotKey } from "@/lib/capacity/places";
import { promiseFor } from "@/lib/capacity/promise";
import { slotsOf } from "@/lib/capacity/slots";
import { comingServices, nextOpening, serviceAt } from "@/lib/outlets/hours";
import { usualMeans } from "@/lib/outlets/means";
import type { Outlet } from "@/lib/outlets/outlet";
import { Refusal } from "@/lib/refusal";

const week = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
  { weekday, opens: "11:30:00", closes: "14:00:00" },
  { weekday, opens: "18:00:00", closes: "22:30:00" },
]);

const outlet: Outlet = {
  ...{
    id: "o",
    code: "P",
    slug: "p",
    name: "P",
    status: "open",
    ...{ opensOn: null, announced: true, email: "" },
    street: "",
    postcode: "",
    city: "",
    lat: 0,
    lng: 0,
  },
  ...{
    phone: "",
    timezone: "Europe/Paris",
    currency: "EUR",
    autoAccepts: true,
    prepMinutes: 15,
    lastOrderMinutes: 15,
  },
  ...{
    slotMinutes: 15,
    pizzasPerSlot: 6,
    deliveriesPerSlot: 2,
    businessDay: "2026-11-27",
    hours: week,
    exceptions: [],
    zones: [],
    means: usualMeans,
  },
};

const paris = (time: string, day = "2026-11-27") => new Date(`${day}T${time}:00+01:00`);
const takeaway = { mode: "takeaway" as const, pizzas: 2, baked: [], rideMinutes: 0, slot: null };
const none: Load = new Map();
const full = (...times: string[]): Load => new Map(times.map((time) => [slotKey("kitchen", paris(time)), 6]));
const refused = (run: () => unknown) => {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof Refusal ? error.code : error;
  }
};
const shown = (holds: Hold[]) =>
  holds.map((hold) => [hold.resource, hold.startsAt.toISOString().slice(11, 16), hold.quantity]);

describe("hours", () => {
  it("knows the midday break, the last order and the next opening", () => {
    expect(serviceAt(outlet, paris("12:00"))).not.toBeNull();
    expect(serviceAt(outlet, paris("13:46"))).toBeNull();
    expect(serviceAt(outlet, paris("15:00"))).toBeNull();
    expect(nextOpening(outlet, paris("15:00"))).toEqual(paris("18:00"));
    expect(nextOpening(outlet, paris("23:00"))).toEqual(paris("11:30", "2026-11-28"));
  });

  it("lets an exceptional day replace the ordinary one", () => {
    const shut = {
      ...outlet,
      exceptions: [{ day: "2026-11-27", opens: null, closes: null, reason: "fête" }],
    };
    expect(serviceAt(shut, paris("19:00"))).toBeNull();
    const late = {
      ...outlet,
      exceptions: [{ day: "2026-11-27", opens: "20:00", closes: "23:00", reason: "match" }],
    };
    expect(serviceAt(late, paris("19:00"))).toBeNull();
    expect(serviceAt(late, paris("22:40"))).not.toBeNull();
  });

  it("keeps wall-clock hours across the change to summer time", () => {
    const opening = nextOpening(outlet, new Date("2027-03-27T23:00:00+01:00"));
    expect(opening?.toISOString()).toBe("2027-03-28T09:30:00.000Z");
    expect(comingServices({ ...outlet, status: "opening" }, paris("12:00"), 3)).toEqual([]);
  });
});

describe("the promise", () => {
  it("is now plus preparation when the oven has room", () => {
    const promised = promiseFor(outlet, takeaway, none, paris("19:00"));
    expect(promised.promisedAt).toEqual(paris("19:15"));
    expect(shown(promised.holds)).toEqual([["kitchen", "18:15", 2]]);
  });

  it("moves to the first slot with room, and a large order spreads", () => {
    expect(promiseFor(outlet, takeaway, full("19:15", "19:30"), paris("19:00")).promisedAt).toEqual(
      paris("19:45"),
    );
    const large = promiseFor(outlet, { ...takeaway, pizzas: 9 }, none, paris("19:00"));
    expect(shown(large.holds)).toEqual([
      ["kitchen", "18:15", 3],
      ["kitchen", "18:30", 6],
    ]);
    expect(large.promisedAt).toEqual(paris("19:30"));
  });

  it("waits for a courier and adds the ride", () => {
    const busy: Load = new Map([[slotKey("delivery", paris("19:15")), 2]]);
    const promised = promiseFor(
      outlet,
      { ...takeaway, mode: "delivery", rideMinutes: 9 },
      busy,
      paris("19:00"),
    );
    expect(promised.readyBy).toEqual(paris("19:30"));
    expect(promised.promisedAt).toEqual(paris("19:40"));
  });

  it("keeps a chosen slot by baking before it, and its ticket waits until it is due", () => {
    const promised = promiseFor(
      outlet,
      { ...takeaway, pizzas: 8, slot: paris("21:00") },
      none,
      paris("19:00"),
    );
    expect(shown(promised.holds)).toEqual([
      ["kitchen", "19:45", 2],
      ["kitchen", "20:00", 6],
    ]);
    expect(promised.ticketAt).toEqual(paris("20:45"));
    expect(promised.promisedAt).toEqual(paris("21:00"));
  });

  it("refuses what it cannot keep", () => {
    expect(refused(() => promiseFor(outlet, takeaway, none, paris("16:00")))).toBe("outlet_closed");
    expect(refused(() => promiseFor({ ...outlet, status: "opening" }, takeaway, none, paris("19:00")))).toBe(
      "outlet_not_open_yet",
    );
    const at = paris("19:00");
    const told = (slot: Date, load = none, now = at) =>
      refused(() => promiseFor(outlet, { ...takeaway, slot }, load, now));
    expect(told(paris("18:30"))).toBe("slot_past");
    expect(told(paris("12:00", "2026-11-26"))).toBe("slot_past");
    expect(told(paris("19:10"))).toBe("slot_unknown");
    expect(told(paris("11:30", "2026-11-28"))).toBe("slot_unknown");
    expect(told(paris("15:00", "2026-11-28"))).toBe("slot_closed");
    expect(told(paris("23:30"))).toBe("slot_closed");
    expect(told(paris("22:30", "2026-12-03"))).toBeNull();
    expect(told(paris("11:45", "2026-12-04"))).toBe("slot_too_far");
    expect(told(paris("22:30"), none, paris("22:16"))).toBe("last_order_passed");
    expect(refused(() => promiseFor(outlet, takeaway, none, paris("22:16")))).toBe("last_order_passed");
    expect(told(paris("19:30"), full("19:30"))).toBe("slot_full");
    const noel = { day: "2026-11-28", opens: null, closes: null, reason: "christmas" };
    const shut = { ...outlet, exceptions: [noel] };
    const tomorrow = { ...takeaway, slot: paris("12:00", "2026-11-28") };
    expect(refused(() => promiseFor(shut, tomorrow, none, at))).toBe("slot_closed");
  });

  it("names the time that is gone and the next that is free", () => {
    const wanted = { ...takeaway, slot: paris("19:30") };
    try {
      promiseFor(outlet, wanted, full("19:30", "19:45"), paris("19:00"));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        details: { slot: paris("19:30").toISOString(), next: paris("20:00").toISOString() },
        field: "slot",
      });
    }
  });

  it("says that the oven is full rather than that the outlet is closed", () => {
    try {
      promiseFor(outlet, takeaway, full("22:15", "22:30"), paris("22:05"));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: "slot_none_left",
        details: { next: paris("11:45", "2026-11-28").toISOString() },
      });
    }
  });

  it("bakes what is ordered for a slot in that slot, never hours before", () => {
    const wanted = { ...takeaway, slot: paris("20:00") };
    expect(refused(() => promiseFor(outlet, wanted, full("20:00"), paris("18:05")))).toBe("slot_full");
    const eleven = { ...takeaway, pizzas: 11, slot: paris("20:00") };
    expect(refused(() => promiseFor(outlet, eleven, full("19:45"), paris("18:05")))).toBe("slot_full");
  });

  it("shows full slots as full, from the first that can be made on", () => {
    const slots = slotsOf(
      outlet,
      { mode: "takeaway", pizzas: 6, baked: [], rideMinutes: 0 },
      full("19:15", "19:30"),
      paris("19:02"),
    );
    expect(slots.slice(0, 2).map((slot) => [slot.startsAt, slot.free])).toEqual([
      [paris("19:30"), false],
      [paris("19:45"), true],
    ]);
    const next = slotsOf(
      outlet,
      { mode: "takeaway", pizzas: 1, baked: [], rideMinutes: 0 },
      none,
      paris("23:00"),
    );
    expect(next[0]?.startsAt).toEqual(paris("11:45", "2026-11-28"));
  });
});
