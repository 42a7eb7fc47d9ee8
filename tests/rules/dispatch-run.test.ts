import { describe, expect, test } from "vitest";
import { bearingBetween, windOf } from "@/lib/dispatch/bearing";
import { likelyCash } from "@/lib/dispatch/cash";
import { directionsLink, roundLink } from "@/lib/dispatch/directions";
import { kilometresBetween } from "@/lib/outlets/place";

// Around 151 boulevard de la Croix-Rousse, Lyon.
const here = { lat: 45.7742, lng: 4.83 };
const near = { lat: 45.7792, lng: 4.8332 };
const far = { lat: 45.7478, lng: 4.8421 };

describe("cash", () => {
  test("likely amounts, each once, smallest first", () => {
    expect(likelyCash(2340)).toEqual([2340, 2500, 3000, 4000, 5000]);
    expect(likelyCash(2000)).toEqual([2000, 5000, 10000]);
  });
});

test("the phone's map starts from where it is; a round names its doors in order", () => {
  const stop = (place: typeof here | null) => ({ place, address: "7 rue Royale, 69001 Lyon" });
  expect(directionsLink(stop(here))).toContain("destination=45.7742%2C4.83");
  expect(directionsLink(stop(null))).toContain("destination=7%20rue%20Royale");
  expect(roundLink([stop(here)])).toBeNull();
  expect(roundLink([stop(here), stop(near)])).toMatch(
    /destination=45\.7792%2C4\.8332&waypoints=45\.7742%2C4\.83$/,
  );
});

test("the way starts from an address that was typed", () => {
  const stop = { place: here, address: "" };
  expect(directionsLink(stop, "Gare de Vaise & parking")).toContain(
    "origin=Gare%20de%20Vaise%20%26%20parking&dest",
  );
});

test("distance as the crow flies", () => expect(kilometresBetween(here, far)).toBeCloseTo(3.08, 1));

test("which way a door lies", () => {
  expect(windOf(bearingBetween(here, { lat: here.lat + 0.1, lng: here.lng + 0.01 }))).toBe("n");
  expect(windOf(bearingBetween(here, far))).toBe("s");
  expect(windOf(bearingBetween(here, { lat: here.lat, lng: here.lng + 0.1 }))).toBe("e");
  expect(windOf(bearingBetween(here, { lat: here.lat, lng: here.lng - 0.1 }))).toBe("w");
  for (const degrees of [0, 359.9, 337.6, 22.4]) expect(windOf(degrees)).toBe("n");
});
