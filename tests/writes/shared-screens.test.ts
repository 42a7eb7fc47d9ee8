import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "@/db/enums";
import { demoFloorPin, demoPin } from "@/db/seed/accounts";
import { db } from "@/lib/server/db";
import { mayStillListen } from "@/lib/server/live/admission";
import { lockedMinutes, triesMost } from "@/lib/staff/pin-rule";
import { getScreen, listScreenPeople } from "@/lib/staff/queries/get-screen";
import { getStaff } from "@/lib/staff/queries/get-staff";
import { rolesOf } from "@/lib/staff/staff";
import { endSession } from "@/lib/staff/writes/end-session";
import { endSessions } from "@/lib/staff/writes/end-sessions";
import { lockScreen, stayAtScreen } from "@/lib/staff/writes/lock-screen";
import { setIdleLock } from "@/lib/staff/writes/set-idle-lock";
import { shareScreen } from "@/lib/staff/writes/share-screen";
import { takeScreen } from "@/lib/staff/writes/take-screen";
import { addMinutes } from "@/lib/time";
import { hire, userOf } from "../support/colleagues";
import { friday, openHouse, outletId, staffId } from "../support/house";
import { pinOf } from "../support/pins";

const mail = (mailbox: string, slug = "part-dieu") => staffId(`${mailbox}.${slug}@ocpizza.example`);
const after = (minutes: number) => addMinutes(friday, minutes);
const codeOf = (trying: Promise<unknown>) =>
  trying.then(
    () => "done",
    (error: { code: string }) => error.code,
  );

/** A shared screen of Part-Dieu's counter, and who opened it. */
async function shared(role: Role = "order_taker", place: "counter" | "kitchen" = "counter") {
  const sessionId = await hire(role);
  const userId = await userOf(sessionId);
  const who = { kind: "staff", userId, terminal: "team" } as const;
  await shareScreen({ sessionId, outletId: await outletId("part-dieu"), place }, who, friday);
  return { sessionId, userId };
}
const take = (sessionId: string, userId: string, pin = demoFloorPin, at = friday) =>
  codeOf(takeScreen({ sessionId, approval: { userId, pin } }, at));
const whoWorks = async (sessionId: string, at = friday) =>
  (await getScreen(sessionId, at))?.person?.id ?? null;
const journalOf = async (sessionId: string) =>
  (
    await db.execute<{ line: string }>(sql`
      select j.action || ' ' || coalesce(u.name, '?') as line from journal j left join users u on u.id = j.actor_id
      where j.subject_id = ${sessionId} order by j.id`)
  ).map(({ line }) => line);

beforeAll(openHouse);

describe("taking a shared screen over", () => {
  test("is done by PIN, as that colleague, and in the journal under his name", async () => {
    const { sessionId, userId } = await shared();
    expect(await whoWorks(sessionId)).toBe(userId);
    const cook = await mail("pizzaiolo");
    expect(await take(sessionId, cook)).toBe("done");
    const staff = await getStaff(sessionId, friday);
    expect(staff).toMatchObject({ userId: cook, sessionId });
    expect(staff?.outletIds("kitchen.work")).toEqual([await outletId("part-dieu")]);
    expect(staff?.outletIds("orders.place")).toEqual([]);
    // The same again is no harm.
    expect(await take(sessionId, cook)).toBe("done");
    const { name } = staff ?? {};
    expect(await journalOf(sessionId)).toEqual([
      "shareScreen Test",
      `takeScreen ${name}`,
      `takeScreen ${name}`,
    ]);
  });

  test("never gives more than the floor: neither what opened it, nor a manager's or head office's own powers", async () => {
    const { sessionId } = await shared("manager");
    const floor = ["order_taker", "pizzaiolo", "courier"];
    const opened = await getStaff(sessionId, friday);
    expect(opened && rolesOf(opened)).toEqual(floor);
    expect(opened?.outletIds("prices.decide")).toEqual([]);
    for (const [userId, pin] of [
      [await mail("manager"), demoPin],
      [await director(), demoPin],
    ] as const) {
      expect(await take(sessionId, userId, pin)).toBe("done");
      const staff = await getStaff(sessionId, friday);
      expect(staff && rolesOf(staff)).toEqual(floor);
      for (const power of ["prices.decide", "refunds.decide", "team.manage", "administration.work"] as const)
        expect(staff?.outletIds(power)).toEqual([]);
      expect(staff?.outlets.map(({ slug }) => slug)).toEqual(["part-dieu"]);
    }
  });

  test("is refused to another outlet's, to a stranger, without a PIN, with a temporary password and with a wrong one", async () => {
    const { sessionId, userId } = await shared();
    expect(await take(sessionId, await mail("vendeur", "vaise"))).toBe("pin_wrong");
    expect(await take(sessionId, await userOf(await hire(null)))).toBe("pin_wrong");
    expect(await take(sessionId, await userOf(await hire("courier")))).toBe("pin_wrong");
    const fresh = await userOf(await hire("courier"));
    await pinOf(fresh);
    expect(await take(sessionId, fresh, demoPin)).toBe("done");
    await db.execute(sql`update users set must_change_password = true where id = ${fresh}`);
    await lockScreen(sessionId, friday);
    expect(await take(sessionId, fresh, demoPin)).toBe("pin_wrong");
    const accountant = await userOf(await hire("accountant"));
    await pinOf(accountant);
    expect(await take(sessionId, accountant, demoPin)).toBe("pin_wrong");
    const people = (await listScreenPeople(await outletId("part-dieu"))).map(({ id }) => id);
    for (const id of [userId, fresh, accountant]) expect(people).not.toContain(id);
    expect(await take(sessionId, await mail("livreur"), "0001")).toBe("pin_wrong");
    expect(await whoWorks(sessionId)).toBeNull();
    // A session of one's own is no shared screen.
    expect(await take(await hire("order_taker"), await mail("livreur"))).toBe("not_signed_in");
  });

  test("wrong PINs rest that person's PIN on this screen, however often others take it over meanwhile", async () => {
    const { sessionId } = await shared();
    const [courier, cook] = [await mail("livreur2"), await mail("pizzaiolo")];
    for (let wrong = 0; wrong < triesMost; wrong += 1) {
      expect(await take(sessionId, cook)).toBe("done");
      expect(await take(sessionId, courier, "0001")).toBe(wrong < triesMost - 1 ? "pin_wrong" : "pin_locked");
    }
    expect(await take(sessionId, courier)).toBe("pin_locked");
    expect(await take(sessionId, courier, demoFloorPin, after(lockedMinutes + 1))).toBe("done");
  });

  test("of two at once one works there, and both are in the journal", async () => {
    const { sessionId } = await shared();
    const two = [await mail("pizzaiolo"), await mail("livreur")];
    expect(await Promise.all(two.map((id) => take(sessionId, id)))).toEqual(["done", "done"]);
    expect(two).toContain(await whoWorks(sessionId));
    expect(await journalOf(sessionId)).toHaveLength(3);
  });
});

describe("a locked screen", () => {
  test("is nobody's, hears nothing more, and opens by the PIN of anybody of the outlet", async () => {
    const { sessionId, userId } = await shared();
    const topics = [`orders:${await outletId("part-dieu")}`];
    await db.execute(sql`update shared_screens set active_at = now() where session_id = ${sessionId}`);
    expect(await mayStillListen(topics, sessionId)).toBe(true);
    await lockScreen(sessionId, friday);
    await lockScreen(sessionId, friday);
    expect(await getStaff(sessionId, friday)).toBeNull();
    expect(await mayStillListen(topics, sessionId)).toBe(false);
    expect(await codeOf(stayAtScreen(sessionId, friday))).toBe("screen_locked");
    expect(await getScreen(sessionId, friday)).toMatchObject({
      person: null,
      slug: "part-dieu",
      openedBy: userId,
    });
    expect(await take(sessionId, await mail("livreur"))).toBe("done");
    expect((await journalOf(sessionId)).filter((line) => line.startsWith("lockScreen"))).toHaveLength(1);
  });

  test("locks by itself after its outlet's minutes, at the counter before the kitchen, unless somebody is there", async () => {
    const [counter, kitchen] = [await shared(), await shared("pizzaiolo", "kitchen")];
    expect(await whoWorks(counter.sessionId, after(3))).toBe(counter.userId);
    await stayAtScreen(counter.sessionId, after(3));
    expect(await whoWorks(counter.sessionId, after(6))).toBe(counter.userId);
    expect(await whoWorks(counter.sessionId, after(8))).toBeNull();
    expect(await getStaff(counter.sessionId, after(8))).toBeNull();
    expect(await codeOf(stayAtScreen(counter.sessionId, after(8)))).toBe("screen_locked");
    expect(await whoWorks(kitchen.sessionId, after(30))).toBe(kitchen.userId);
    expect(await whoWorks(kitchen.sessionId, after(62))).toBeNull();

    const manager = { kind: "staff", userId: await mail("manager"), terminal: "team" } as const;
    const here = await outletId("part-dieu");
    await setIdleLock({ outletId: here, counterMinutes: 10, kitchenMinutes: 20 }, manager, friday);
    expect(await whoWorks(counter.sessionId, after(8))).toBe(counter.userId);
    expect(await whoWorks(kitchen.sessionId, after(30))).toBeNull();
    await expect(
      setIdleLock({ outletId: here, counterMinutes: 0, kitchenMinutes: 20 }, manager, friday),
    ).rejects.toThrow();
    await setIdleLock({ outletId: here, counterMinutes: 3, kitchenMinutes: 60 }, manager, friday);
  });
});

describe("a shared screen is over, or locked,", () => {
  test("when who works there is dismissed or has another password; others go on by their PIN", async () => {
    const { sessionId } = await shared();
    const temp = await userOf(await hire("courier"));
    await pinOf(temp);
    expect(await take(sessionId, temp, demoPin)).toBe("done");
    await db.transaction((tx) => endSessions(tx, temp, friday));
    expect(await whoWorks(sessionId)).toBeNull();
    expect(await take(sessionId, temp, demoPin)).toBe("done");
    await db.execute(sql`update users set disabled_at = now() where id = ${temp}`);
    expect(await getStaff(sessionId, friday)).toBeNull();
    expect(await whoWorks(sessionId)).toBeNull();
    expect(await take(sessionId, temp, demoPin)).toBe("pin_wrong");
    expect(await take(sessionId, await mail("livreur"))).toBe("done");
    await reopen(temp);
  });

  test("when who opened it no longer works there, is dismissed, or it is closed", async () => {
    const moved = await shared();
    await db.execute(sql`
      update memberships set outlet_id = ${await outletId("vaise")} where user_id = ${moved.userId}`);
    const dismissed = await shared();
    await db.execute(sql`update users set disabled_at = now() where id = ${dismissed.userId}`);
    const closed = await shared();
    await take(closed.sessionId, await mail("livreur"));
    await endSession(closed.sessionId, friday);
    for (const { sessionId } of [moved, dismissed, closed]) {
      expect(await getScreen(sessionId, friday)).toBeNull();
      expect(await getStaff(sessionId, friday)).toBeNull();
      expect(await take(sessionId, await mail("livreur"))).toBe("not_signed_in");
    }
    await reopen(dismissed.userId);
    expect((await journalOf(closed.sessionId)).at(-1)).toMatch(/^signOut (?!Test)/);
  });
});

/** The books look at every account afterwards, and at the real hour. */
const reopen = (userId: string) => db.execute(sql`update users set disabled_at = null where id = ${userId}`);

/** Head office, with a PIN. */
async function director(): Promise<string> {
  const userId = await userOf(await hire("director", "everywhere"));
  await pinOf(userId);
  return userId;
}
