import { expect, it } from "vitest";
import { firstTimes } from "@/lib/capacity/first-times";
import { slotKey } from "@/lib/capacity/places";
import { usualMeans } from "@/lib/outlets/means";
import type { Outlet } from "@/lib/outlets/outlet";
import { clockTime } from "@/lib/time";

const zone = (rideMinutes: number) => ({
  ...{ id: String(rideMinutes), name: "", minimumCents: 0, feeCents: 0, priority: 1, fees: [] },
  polygon: { type: "Polygon" as const, coordinates: [] },
  rideMinutes,
});
const outlet: Outlet = {
  ...{
    id: "o",
    code: "P",
    slug: "p",
    name: "P",
    status: "open",
    announced: true,
    email: "",
    opensOn: null,
    street: "",
    postcode: "",
  },
  ...{ city: "", lat: 0, lng: 0, phone: "", timezone: "Europe/Paris", currency: "EUR", autoAccepts: true },
  ...{ prepMinutes: 15, lastOrderMinutes: 15, slotMinutes: 15, pizzasPerSlot: 6, deliveriesPerSlot: 2 },
  ...{ businessDay: "2026-11-27", exceptions: [], zones: [zone(20), zone(5)], means: usualMeans },
  hours: [{ weekday: 5, opens: "18:00:00", closes: "22:30:00" }],
};
const paris = (time: string) => new Date(`2026-11-27T${time}:00+01:00`);
const said = (ride: number | null, load = new Map<string, number>(), at = paris("19:00"), here = outlet) => {
  const { takeaway, delivery } = firstTimes(here, ride, load, at);
  const clock = (time: Date | null) => time && clockTime(time, "Europe/Paris");
  return [clock(takeaway), clock(delivery)];
};

it("tells both ways, and for no door in particular the nearest zone's ride", () => {
  const [takeaway, near] = said(null);
  expect([takeaway, near]).toEqual(said(5));
  const [, far] = said(20);
  expect(takeaway).not.toBeNull();
  expect(String(near) > String(takeaway)).toBe(true);
  expect(String(far) > String(near)).toBe(true);
});

it("is later when the kitchen's slots are given away", () => {
  const full = new Map(["19:00", "19:15", "19:30"].map((time) => [slotKey("kitchen", paris(time)), 6]));
  expect(String(said(5, full)[0]) >= "19:45").toBe(true);
});

it("tells nothing when nothing is taken: shut, stopped, without a zone", () => {
  expect(said(5, new Map(), paris("15:00"))).toEqual([null, null]);
  const paused = { ...outlet, means: { ...usualMeans, deliveryClosedUntil: paris("20:00").toISOString() } };
  expect(said(5, new Map(), paris("19:00"), paused)[1]).toBeNull();
  expect(said(null, new Map(), paris("19:00"), { ...outlet, zones: [] })[1]).toBeNull();
});
