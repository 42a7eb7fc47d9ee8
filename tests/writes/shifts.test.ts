import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";
import { getWeek } from "@/lib/shifts/queries/get-week";
import { listAtWork } from "@/lib/shifts/queries/list-at-work";
import { clockIn, clockOut, correctShift } from "@/lib/shifts/writes/clock";
import { planShift, removeShift } from "@/lib/shifts/writes/plan-shift";
import { addMinutes } from "@/lib/time";
import { hire, userOf } from "../support/colleagues";
import { friday, openHouse, outletId } from "../support/house";

const hours = (count: number) => addMinutes(friday, count * 60);
const end = (result: Promise<unknown>) =>
  result.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );
let here: string;
let vaise: string;
let userId: string;
let manager: { kind: "staff"; userId: string; terminal: "team" };
let self: { kind: "staff"; userId: string; terminal: "team" };

beforeAll(async () => {
  await openHouse();
  here = await outletId("part-dieu");
  vaise = await outletId("vaise");
});
beforeEach(async () => {
  userId = await userOf(await hire("courier"));
  manager = { kind: "staff", userId: await userOf(await hire("manager")), terminal: "team" };
  self = { kind: "staff", userId, terminal: "team" };
});
const plan = (from: number, to: number, outlet = here) =>
  planShift(
    { outletId: outlet, userId, role: "courier", startsAt: hours(from), endsAt: hours(to) },
    manager,
    friday,
  );
const open = async () => (await listAtWork(here)).find((one) => one.userId === userId);

describe("the plan", () => {
  test("takes a shift, not one that overlaps, and gives it free again", async () => {
    const shiftId = await plan(0, 4);
    expect(await end(plan(3, 5))).toBe("shift_overlaps");
    expect(await end(plan(4, 5))).toBe("done");
    expect(await end(removeShift({ shiftId, outletIds: [vaise] }, manager, friday))).toBe("not_found");
    expect(await end(removeShift({ shiftId, outletIds: [here] }, manager, friday))).toBe("done");
    expect(await end(removeShift({ shiftId, outletIds: [here] }, manager, friday))).toBe("not_found");
    expect(await end(plan(1, 3))).toBe("done");
  });

  test("refuses hours that are none, and whoever has no such post there", async () => {
    expect(await end(plan(4, 4))).toBe("shift_hours");
    expect(await end(plan(4, 3))).toBe("shift_hours");
    expect(await end(plan(0, 15))).toBe("shift_hours");
    expect(await end(plan(0, 4, vaise))).toBe("not_found");
    await db.execute(sql`with gone as (update sessions set ended_at = now() where user_id = ${userId})
      update users set disabled_at = now() where id = ${userId}`);
    expect(await end(plan(0, 4))).toBe("not_found");
  });

  test("of two at once for the same hours one stands, at whatever outlet", async () => {
    await db.execute(
      sql`insert into memberships (id, user_id, outlet_id, role) values (${newId()}, ${userId}, ${vaise}, 'courier')`,
    );
    const ends = await Promise.all([end(plan(0, 4)), end(plan(2, 6, vaise))]);
    expect(ends.toSorted()).toEqual(["done", "shift_overlaps"]);
  });
});

describe("the clock", () => {
  test("begins once, ends once, and dispatch sees the courier meanwhile", async () => {
    const shift = { outletId: here, userId, role: "courier" as const };
    const ends = await Promise.all([1, 2].map(() => end(clockIn(shift, self, friday))));
    expect(ends.toSorted()).toEqual(["already_done", "done"]);
    expect((await listAtWork(here, "courier")).map((one) => one.userId)).toContain(userId);
    expect((await listAtWork(here, "pizzaiolo")).map((one) => one.userId)).not.toContain(userId);
    expect(await end(clockOut({ outletId: vaise, userId }, self, hours(4)))).toBe("already_done");
    expect(await end(clockOut({ outletId: here, userId }, self, hours(4)))).toBe("done");
    expect(await end(clockOut({ outletId: here, userId }, self, hours(5)))).toBe("already_done");
    expect(await open()).toBeUndefined();
    const { worked, workers } = await getWeek(here, "2026-11-23", "Europe/Paris");
    expect(worked.find((one) => one.userId === userId)).toMatchObject({ beganAt: friday, endedAt: hours(4) });
    expect(workers.find(({ id }) => id === userId)?.roles).toEqual(["courier"]);
  });

  test("opens for no post one has not", async () => {
    expect(await end(clockIn({ outletId: vaise, userId, role: "courier" }, self, friday))).toBe("not_found");
    expect(await end(clockIn({ outletId: here, userId, role: "manager" }, self, friday))).toBe("not_found");
  });

  test("is set right with a reason, within what was possible", async () => {
    await clockIn({ outletId: here, userId, role: "courier" }, self, friday);
    const shiftId = (await open())?.shiftId ?? "";
    const set = (endedAt: Date, reason = "forgot to leave", outletIds = [here]) =>
      end(correctShift({ shiftId, outletIds, endedAt, reason }, manager, hours(20)));
    expect(await set(hours(4), "  ")).toBe("reason_missing");
    expect(await set(hours(4), "forgot", [vaise])).toBe("not_found");
    expect(await set(hours(-1))).toBe("shift_hours");
    expect(await set(hours(15))).toBe("shift_hours");
    expect(await set(hours(21))).toBe("shift_hours");
    expect(await set(hours(4))).toBe("done");
    const rows = await db.execute<{ action: string }>(
      sql`select action from journal where subject = 'shift' and subject_id = ${shiftId} order by id`,
    );
    expect(rows.map(({ action }) => action)).toEqual(["clockIn", "correctShift"]);
  });
});
