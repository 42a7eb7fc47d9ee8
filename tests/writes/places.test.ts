import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readGeocode } from "@/lib/outlets/geocode";
import { locateAddress } from "@/lib/outlets/queries/locate-address";
import { chooseSuggestion, suggestAddresses } from "@/lib/outlets/queries/suggest-addresses";
import { forgetGeocodes } from "@/lib/outlets/writes/keep-geocode";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { env } from "@/lib/server/env";
import { forgetMaps } from "@/lib/server/maps/ask-google";
import { browserMaps } from "@/lib/server/maps/browser-maps";
import { addMinutes } from "@/lib/time";
import { openHouse } from "../support/house";
import { openMaps } from "../support/maps-stand-in";

const address = { line: "999 rue Inconnue du Carnet", postcode: "69003" };
let maps: Awaited<ReturnType<typeof openMaps>>;

beforeAll(async () => {
  await openHouse();
  maps = await openMaps();
  Object.assign(env, { MAPS_API_KEY: "AIza-test", MAPS_STAND_IN_URL: maps.url });
});
afterAll(() => {
  Object.assign(env, { MAPS_API_KEY: undefined, MAPS_STAND_IN_URL: undefined });
  maps.close();
});
beforeEach(async () => {
  maps.breaks(null);
  maps.asked.length = 0;
  maps.posted.length = 0;
  forgetMaps();
  await db.execute(sql`delete from geocodes`);
});

describe("with Google", () => {
  test("a door nobody wrote into our book is found there, once: it is kept", async () => {
    const place = await locateAddress(address);
    expect(place).toMatchObject({ lat: 45.7611, lng: 4.8522, city: "Lyon", precision: "door" });
    expect(await locateAddress({ ...address, line: "999, RUE inconnue du carnet" })).toMatchObject({
      precision: "door",
    });
    expect(maps.asked).toHaveLength(1);
    expect(maps.asked[0]?.get("components")).toBe("country:FR|postal_code:69003");
  });

  test("what our own book knows is not asked", async () => {
    expect(await locateAddress({ line: "29 rue de Bonnel", postcode: "69003" })).toMatchObject({
      precision: "door",
    });
    expect(maps.asked).toHaveLength(0);
  });

  test.each(["ZERO_RESULTS", "abroad", "street"] as const)(
    "%s: the middle of the postcode, and not asked again today",
    async (fault) => {
      maps.breaks(fault);
      expect(await locateAddress(address)).toMatchObject({ precision: "postcode" });
      expect(await locateAddress(address)).toMatchObject({ precision: "postcode" });
      expect(maps.asked).toHaveLength(1);
    },
  );

  test.each(["OVER_QUERY_LIMIT", "REQUEST_DENIED", "500", "nonsense", "hangs"] as const)(
    "%s: the middle of the postcode, asked again, and after three left alone",
    async (fault) => {
      maps.breaks(fault);
      const [first] = [await locateAddress(address)];
      expect(first).toMatchObject({ precision: "postcode" });
      await Promise.all([locateAddress(address), locateAddress(address)]);
      expect(maps.asked).toHaveLength(3);
      await locateAddress(address);
      expect(maps.asked).toHaveLength(3);
      // Nothing wrong was learnt: once it answers again, it is asked.
      maps.breaks(null);
      forgetMaps();
      expect(await locateAddress(address)).toMatchObject({ precision: "door" });
    },
    20_000,
  );

  test("a minute's budget is all that is spent", async () => {
    const lines = Array.from({ length: 70 }, (_, index) => `${index} rue Jamais Écrite`);
    const places = await Promise.all(lines.map((line) => locateAddress({ line, postcode: "69003" })));
    expect(maps.asked.length).toBeLessThanOrEqual(61);
    expect(places.every((place) => place !== null)).toBe(true);
  });

  test("forgotten after thirty days", async () => {
    await locateAddress(address);
    expect(await forgetGeocodes(addMinutes(now(), 29 * 1440))).toBe(0);
    expect(await forgetGeocodes(addMinutes(now(), 31 * 1440))).toBe(1);
  });
});

test("without a key nobody is asked", async () => {
  Object.assign(env, { MAPS_API_KEY: undefined });
  expect(await locateAddress(address)).toMatchObject({ precision: "postcode" });
  expect(maps.asked).toHaveLength(0);
  Object.assign(env, { MAPS_API_KEY: "AIza-test" });
});

describe("what is proposed as one types", () => {
  const session = "3b6c2a52-9d0e-4f8a-8f0a-2f6a5b1c7d11";
  const unknown = "999 rue Inconnue du Carnet";

  test("our own book first; Google only of what it hardly knows, in France, near us, with the session's token", async () => {
    expect((await suggestAddresses("29 rue de Bonnel", { session })).map(({ line }) => line)).toEqual([
      "29 rue de Bonnel",
    ]);
    maps.posted.length = 0;
    expect(await suggestAddresses(unknown, { session })).toEqual([
      { line: unknown, postcode: "", city: "Lyon", place: "ChIJ_the_door_in_Lyon" },
    ]);
    expect(maps.posted).toHaveLength(1);
    expect(maps.posted[0]?.body).toMatchObject({
      ...{ input: unknown, sessionToken: session, includedRegionCodes: ["fr"] },
      locationBias: { circle: { radius: 30_000 } },
    });
  });

  test("nobody is asked without a session, of a few letters, or without a key", async () => {
    expect(await suggestAddresses(unknown)).toEqual([]);
    expect(await suggestAddresses("999 ", { session })).toEqual([]);
    Object.assign(env, { MAPS_API_KEY: undefined });
    expect(await suggestAddresses(unknown, { session })).toEqual([]);
    Object.assign(env, { MAPS_API_KEY: "AIza-test" });
    expect(maps.posted).toHaveLength(0);
  });

  test("what is chosen is an address with its postcode, and its door is known from then on", async () => {
    expect(await chooseSuggestion("ChIJ_the_door_in_Lyon", session)).toEqual({
      ...{ line: "999 Rue Inconnue du Carnet", postcode: "69003", city: "Lyon" },
    });
    maps.posted.length = 0;
    expect(await locateAddress(address)).toMatchObject({ lat: 45.7611, precision: "door" });
    expect(maps.posted).toHaveLength(0);
  });

  test.each(["abroad", "street"] as const)("%s: no address of ours", async (fault) => {
    maps.breaks(fault);
    expect(await chooseSuggestion("ChIJ_the_door_in_Lyon", session)).toBeNull();
    expect(await db.execute(sql`select 1 from geocodes`)).toHaveLength(0);
  });

  test.each(["OVER_QUERY_LIMIT", "REQUEST_DENIED", "500", "nonsense", "hangs", "ZERO_RESULTS"] as const)(
    "%s: our own book alone",
    async (fault) => {
      maps.breaks(fault);
      expect(await suggestAddresses(unknown, { session })).toEqual([]);
    },
    20_000,
  );
});

test("browsers are given their own key, never the server's, and without one nothing", () => {
  expect(browserMaps()).toBeNull();
  Object.assign(env, { MAPS_BROWSER_KEY: "AIza-browser" });
  expect(browserMaps()).toEqual({ key: "AIza-browser", mapId: "DEMO_MAP_ID" });
  Object.assign(env, { MAPS_MAP_ID: "ours" });
  expect(browserMaps()).toEqual({ key: "AIza-browser", mapId: "ours" });
  Object.assign(env, { MAPS_BROWSER_KEY: undefined, MAPS_MAP_ID: undefined });
});

test.each([
  { lat: 91, lng: 4 },
  { lat: 45, lng: 181 },
  { lat: "45", lng: 4 },
  { lat: null, lng: 4 },
])("a place that is none is none: %o", (location) => {
  const part = (type: string, name: string) => ({ long_name: name, short_name: name, types: [type] });
  const answer = {
    status: "OK",
    results: [
      {
        address_components: [part("country", "FR"), part("postal_code", "69003"), part("locality", "Lyon")],
        geometry: { location, location_type: "ROOFTOP" },
      },
    ],
  };
  expect(readGeocode(answer, address)).toEqual({ state: "none" });
});
