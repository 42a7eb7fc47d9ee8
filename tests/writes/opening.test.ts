import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, test, vi } from "vitest";
import { hoursOverlap, missingOf, Opening } from "@/lib/outlets/opening";
import { getChecklist } from "@/lib/outlets/queries/get-checklist";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { keepOpening } from "@/lib/outlets/writes/keep-opening";
import { openOutlets } from "@/lib/outlets/writes/open-outlets";
import { setOpeningDay } from "@/lib/outlets/writes/set-opening-day";
import { db } from "@/lib/server/db";
import { colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId, place } from "../support/house";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });
beforeAll(openHouse);
const days = (count: number) => new Date(friday.getTime() + count * 86_400_000);
const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "18:00", closes: "23:00" }));
const opening: Opening = {
  ...{ slotMinutes: 20, pizzasPerSlot: 9, deliveriesPerSlot: 4, hours },
  exceptions: [{ day: "2026-12-24", opens: "11:30", closes: "15:00", reason: "veille de Noël" }],
};
const keep = async (slug: string, change: Partial<Opening> = {}, of = slug) =>
  keepOpening(
    { outlet: slug, outletIds: [await outletId(of)], opening: { ...opening, ...change } },
    await colleague.of("direction@ocpizza.example", "orders"),
    friday,
  );

const setDay = async (slug: string, opensOn: string | null, { of = slug, announced = true } = {}) =>
  setOpeningDay(
    { outlet: slug, outletIds: [await outletId(of)], day: { opensOn, announced } },
    await colleague.of("direction@ocpizza.example", "administration"),
    friday,
  );

describe("hours of a week", () => {
  const at = (weekday: number, opens: string, closes: string) => ({ weekday, opens, closes });
  it.each([
    ["midday and evening", [at(1, "11:30", "14:00"), at(1, "18:00", "22:30")], false],
    ["end to end", [at(1, "11:30", "14:00"), at(1, "14:00", "22:30")], false],
    ["one within the other", [at(1, "11:30", "22:00"), at(1, "14:00", "15:00")], true],
    ["past midnight into the next day", [at(5, "18:00", "01:00"), at(6, "00:30", "02:00")], true],
    ["from Sunday into Monday", [at(7, "18:00", "01:00"), at(1, "00:30", "02:00")], true],
    ["past midnight, and the next evening", [at(5, "18:00", "01:00"), at(6, "18:00", "01:00")], false],
  ])("%s", (_name, list, overlap) => {
    expect(hoursOverlap(list)).toBe(overlap);
    expect(Opening.safeParse({ ...opening, hours: list }).success).toBe(!overlap);
  });
  it("no service of no length, no day closed and open at once", () => {
    expect(Opening.safeParse({ ...opening, hours: [at(1, "11:30", "11:30")] }).success).toBe(false);
    const [open] = opening.exceptions;
    const closed = { day: "2026-12-24", opens: null, closes: null, reason: "x" };
    expect(Opening.safeParse({ ...opening, exceptions: [open, closed] }).success).toBe(false);
  });
});

describe("an outlet that is being prepared", () => {
  test("has its week, its days and its slots set, with a line in the journal; again is the same", async () => {
    await keep("bron");
    await keep("bron");
    await setDay("bron", "2026-12-10");
    await setDay("bron", "2026-12-10");
    const outlet = await getOutlet("bron");
    expect(outlet).toMatchObject({
      opensOn: "2026-12-10",
      slotMinutes: 20,
      pizzasPerSlot: 9,
      status: "opening",
    });
    expect(outlet?.hours).toHaveLength(7);
    expect(outlet?.exceptions.filter(({ day }) => day >= "2026-11-27").map(({ day }) => day)).toEqual([
      "2026-12-24",
    ]);
    const lines = await db.execute(
      sql`select from journal where action = 'keepOpening' and outlet_id = ${outlet?.id}`,
    );
    expect(lines).toHaveLength(2);
  });

  test("is not another outlet's, and opens on no day gone by", async () => {
    await expect(keep("bron", {}, "vaise")).rejects.toMatchObject({ code: "not_found" });
    await expect(setDay("bron", "2026-12-24", { of: "vaise" })).rejects.toMatchObject({ code: "not_found" });
    await expect(setDay("bron", "2026-11-26")).rejects.toMatchObject({ code: "opens_in_the_past" });
    expect((await getOutlet("bron"))?.opensOn).toBe("2026-12-10");
  });

  test("opens by itself on its day, and only with what it cannot do without; then it sells", async () => {
    const bron = await outletId("bron");
    expect(await openOutlets(days(5))).toEqual([]);
    expect(missingOf(await getChecklist(bron))).toEqual([]);
    await db.execute(
      sql`update memberships set role = 'order_taker' where outlet_id = ${bron} and role = 'manager'`,
    );
    expect(await openOutlets(days(13))).toEqual([{ slug: "bron", missing: ["manager"] }]);
    expect((await getOutlet("bron"))?.status).toBe("opening");
    await db.execute(
      sql`update memberships set role = 'manager' where outlet_id = ${bron} and role = 'order_taker'`,
    );
    const both = await Promise.all([openOutlets(days(13)), openOutlets(days(13))]);
    expect(both.flat().filter(({ missing }) => missing.length === 0)).toHaveLength(1);
    expect((await getOutlet("bron"))?.status).toBe("open");
    expect(await openOutlets(days(14))).toEqual([]);
    expect((await place({ outlet: "bron" }, days(13))).number).toBe(1);
  });

  test("an open one has no first day any more", async () => {
    await expect(setDay("vaise", "2027-01-01")).rejects.toMatchObject({ code: "outlet_open" });
    expect((await getOutlet("vaise"))?.opensOn).toBeNull();
  });
});
