import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { getRide } from "@/lib/dispatch/queries/get-ride";
import { isOnWay, type Ride, rideByDistance } from "@/lib/dispatch/ride";
import { claimRun } from "@/lib/dispatch/writes/claim-run";
import { metresAway } from "@/lib/outlets/place";
import { db } from "@/lib/server/db";
import { env } from "@/lib/server/env";
import { forgetMaps } from "@/lib/server/maps/ask-google";
import { forgetRides } from "@/lib/server/maps/ask-ride";
import { colleague, leaveLoaded, minute, readyDelivery } from "../support/dispatch-house";
import { openHouse, outletId } from "../support/house";
import { openMaps } from "../support/maps-stand-in";

let maps: Awaited<ReturnType<typeof openMaps>>;
let outlet = "";
let courier = colleague("");
let orderId = "";

beforeAll(async () => {
  await openHouse();
  maps = await openMaps();
  outlet = await outletId("part-dieu");
  courier = await colleague.of("livreur.part-dieu@ocpizza.example", "courier");
  await db.execute(sql`update deliveries set state = 'released' where state in ('assigned', 'under_way')`);
  orderId = (await readyDelivery()).orderId;
  await claimRun({ orderIds: [orderId], outletIds: [outlet] }, courier, minute(20));
  Object.assign(env, { MAPS_API_KEY: "AIza-test", MAPS_STAND_IN_URL: maps.url });
});
afterAll(() => {
  Object.assign(env, { MAPS_API_KEY: undefined, MAPS_STAND_IN_URL: undefined });
  maps.close();
});
beforeEach(() => {
  maps.breaks(null);
  maps.asked.length = 0;
  maps.posted.length = 0;
  forgetMaps();
  forgetRides();
});

const mine = () => ({ courierId: courier.userId, outletId: outlet, orderId });
const here = { lat: 45.7659, lng: 4.8488 };

describe("the way to a door", () => {
  test("is there before he leaves, from the outlet, with its streets and the traffic; asked once", async () => {
    const ride = await getRide(mine(), null);
    expect(ride).toMatchObject({ by: "google", kilometres: 1.84, minutes: 7 });
    expect(ride?.path).toHaveLength(3);
    expect(await getRide(mine(), null)).toEqual(ride);
    expect(maps.posted).toHaveLength(1);
    expect(maps.posted[0]).toMatchObject({
      path: "/directions/v2:computeRoutes",
      fields: "routes.duration,routes.distanceMeters,routes.polyline",
      body: { travelMode: "DRIVE", routingPreference: "TRAFFIC_AWARE", regionCode: "FR" },
    });
    // Whose door it is stays here.
    expect(JSON.stringify(maps.posted)).not.toMatch(/Awa|Diallo|Bonnel|0639981234/);
  });

  test("begins where he is, or at an address he types; on the road too", async () => {
    expect((await getRide(mine(), here))?.path[0]).toEqual(here);
    const typed = await getRide(mine(), { line: "36 rue du Mail", postcode: "69004" });
    expect(typed?.path[0]).not.toEqual(here);
    maps.breaks("ZERO_RESULTS");
    await expect(getRide(mine(), { line: "1 rue de nulle part", postcode: "00000" })).rejects.toMatchObject({
      code: "address_unknown",
    });
    maps.breaks(null);
    await leaveLoaded([outlet], courier, minute(21));
    expect(await getRide(mine(), here)).toMatchObject({ by: "google" });
  });

  test.each([
    ["another courier", { courierId: "00000000-0000-7000-8000-000000000001" }],
    ["another outlet", { outletId: "00000000-0000-7000-8000-000000000002" }],
    ["an order that is none of his", { orderId: "00000000-0000-7000-8000-000000000003" }],
  ])("is nothing to %s", async (_, other) => {
    expect(await getRide({ ...mine(), ...other }, null)).toBeNull();
    expect(maps.posted).toHaveLength(0);
  });

  test("from Paris is no round of ours", async () => {
    await expect(getRide(mine(), { lat: 48.85, lng: 2.35 })).rejects.toMatchObject({ code: "bad_input" });
    expect(maps.posted).toHaveLength(0);
  });

  test.each(["OVER_QUERY_LIMIT", "REQUEST_DENIED", "500", "nonsense", "hangs"] as const)(
    "%s: by distance, and after three times Google is left alone",
    async (fault) => {
      maps.breaks(fault);
      const places = [10, 20, 30, 40].map((metres) => metresAway(here, metres, 0));
      for (const place of places) expect(await getRide(mine(), place)).toMatchObject({ by: "distance" });
      expect(maps.posted).toHaveLength(3);
      maps.breaks(null);
      forgetMaps();
      expect(await getRide(mine(), places[0] ?? here)).toMatchObject({ by: "google" });
    },
    30_000,
  );

  test("without a way, and without a key, it is reckoned by distance", async () => {
    maps.breaks("ZERO_RESULTS");
    expect(await getRide(mine(), here)).toMatchObject({ by: "distance" });
    Object.assign(env, { MAPS_API_KEY: undefined });
    maps.posted.length = 0;
    expect(await getRide(mine(), here)).toMatchObject({ by: "distance" });
    expect(maps.posted).toHaveLength(0);
    Object.assign(env, { MAPS_API_KEY: "AIza-test" });
  });
});

test("who leaves his way is told from who is between two of its corners", () => {
  const corner = metresAway(here, 0, 600);
  const way: Ride = { ...rideByDistance(here, corner), path: [here, corner, metresAway(corner, 800, 0)] };
  expect(isOnWay(way, metresAway(here, 5, 300))).toBe(true);
  expect(isOnWay(way, metresAway(corner, 400, 20))).toBe(true);
  expect(isOnWay(way, metresAway(here, 700, 0))).toBe(false);
  expect(isOnWay(way, metresAway(here, -300, 300))).toBe(false);
});
