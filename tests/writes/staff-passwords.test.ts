import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { NewPassword } from "@/lib/credentials/password-rule";
import { mailText } from "@/lib/outbox/mail/layout";
import { getMessage } from "@/lib/outbox/queries/get-message";
import type { Outcome } from "@/lib/outcome";
import { db } from "@/lib/server/db";
import { hashPassword } from "@/lib/server/password";
import { passwordLink } from "@/lib/server/password-link";
import { writeToColleague } from "@/lib/server/worker/write-to-colleague";
import { getStaff } from "@/lib/staff/queries/get-staff";
import { askPasswordLink } from "@/lib/staff/writes/ask-password-link";
import { changePassword } from "@/lib/staff/writes/change-password";
import { signIn } from "@/lib/staff/writes/sign-in";
import { takePasswordLink } from "@/lib/staff/writes/take-password-link";
import { browser, hire, signedInAs, userOf } from "../support/colleagues";
import { load } from "../support/doors";
import { friday, openHouse } from "../support/house";

vi.hoisted(() => {
  Object.assign(process.env, { OCPIZZA_CLOCK: "2026-11-27T19:00:00+01:00", LOG_LEVEL: "silent" });
});
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (name === "ocpizza-staff" ? { value: browser.cookie } : undefined),
  }),
  headers: async () => new Headers({ origin: "http://localhost:3000", host: "localhost:3000" }),
}));

const old = "mozzarella di bufala";
const next = "quatre fromages et demi";
const minutes = (count: number) => new Date(friday.getTime() + count * 60_000);
const code = (result: Promise<unknown>) =>
  result.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );

let oldHash: string;
let sessionId: string;
let userId: string;
let email: string;
beforeAll(async () => {
  await openHouse();
  oldHash = await hashPassword(old);
});
beforeEach(async () => {
  sessionId = await hire("order_taker");
  userId = await userOf(sessionId);
  email = `${userId}@ocpizza.example`;
  await db.execute(sql`update users set password_hash = ${oldHash} where id = ${userId}`);
});

const change = (input: Partial<Parameters<typeof changePassword>[0]> = {}, at = friday) =>
  changePassword({ userId, sessionId, current: old, next, locale: "fr", ...input }, at);
const enter = (password: string, at = friday) =>
  code(signIn({ email, password, address: userId, userAgent: "test" }, at));
const link = async () => {
  await askPasswordLink({ email, address: userId, locale: "fr" }, friday);
  const [row] = await db.execute<{ id: string }>(
    sql`select id from password_links where user_id = ${userId} order by id desc limit 1`,
  );
  return passwordLink(row?.id ?? "");
};
const take = (given: string, at = friday) => takePasswordLink({ link: given, next, locale: "fr" }, at);

describe("changing one's password", () => {
  test("opens with the new one only, ends the other sessions and keeps this one, and tells by mail", async () => {
    const { sessionId: elsewhere } = await signIn(
      { email, password: old, address: "a", userAgent: "" },
      friday,
    );
    await change();
    expect(await enter(old)).toBe("wrong_credentials");
    expect(await enter(next)).toBe("done");
    expect(await getStaff(sessionId, friday)).not.toBeNull();
    expect(await getStaff(elsewhere, friday)).toBeNull();
    const told = await db.execute<{ kind: string }>(
      sql`select kind from messages where recipient = ${email}`,
    );
    expect(told.map(({ kind }) => kind)).toEqual(["password_changed"]);
    expect(await code(change())).toBe("wrong_password");
  });

  test("is refused with a wrong present one or the same again, and guessing slows down", async () => {
    expect(await code(change({ next: old }))).toBe("password_same");
    for (let guess = 0; guess < 4; guess += 1)
      expect(await code(change({ current: "faux" }))).toBe("wrong_password");
    expect(await code(change())).toBe("slow_down");
    expect(await code(change({}, minutes(16)))).toBe("done");
  });

  test("two at once: one is first", async () => {
    const answers = await Promise.all([code(change()), code(change({ next: "calzone du dimanche" }))]);
    expect(answers.toSorted()).toEqual(["already_done", "done"]);
  });

  test.each([
    ["court", false],
    ["ocpizza2026!", false],
    ["aaaaaaaaaaaa", false],
    ["la pâte lève doucement", true],
    ["🍕🍕🍕🍕🍕🍕🍕🍕🍕x", true],
  ])("%s may be one: %s", (text, good) => {
    expect(NewPassword.safeParse(text).success).toBe(good);
  });
});

describe("a temporary password", () => {
  test("opens no page's data and no action until it is changed, then all of them", async () => {
    await db.execute(sql`update users set must_change_password = true where id = ${userId}`);
    await signedInAs(sessionId);
    const { findCallerAction } = (await load("app/staff/(shell)/comptoir/actions.ts")) as {
      findCallerAction: (input: unknown) => Promise<Outcome<unknown>>;
    };
    const { requireStaff, getPerson, getStaff: atWork } = await import("@/lib/server/session");
    const ask = async () => {
      const answer = await findCallerAction({ phone: "06 39 98 01 00" });
      return answer.ok ? "ok" : answer.code;
    };
    expect(await ask()).toBe("not_signed_in");
    expect(await atWork()).toBeNull();
    expect((await getPerson())?.userId).toBe(userId);
    await expect(requireStaff("orders.view")).rejects.toMatchObject({
      digest: expect.stringContaining("/staff/connexion/mot-de-passe"),
    });
    const { changePasswordAction } = (await load("app/staff/connexion/actions.ts")) as {
      changePasswordAction: (locale: "fr", input: unknown) => Promise<Outcome<unknown>>;
    };
    expect(await changePasswordAction("fr", { current: old, next: "court" })).toMatchObject({
      ...{ ok: false, code: "password_short", field: "next" },
    });
    expect(await changePasswordAction("fr", { current: old, next })).toMatchObject({ ok: true });
    expect(await ask()).toBe("ok");
    await signedInAs(null);
    expect(await changePasswordAction("fr", { current: next, next: old })).toMatchObject({
      ...{ ok: false, code: "not_signed_in" },
    });
  });

  test("opens nothing after its day", async () => {
    await db.execute(
      sql`update users set password_expires_at = ${minutes(10).toISOString()} where id = ${userId}`,
    );
    expect(await enter(old, minutes(9))).toBe("done");
    expect(await enter(old, minutes(10))).toBe("temporary_over");
    expect(await enter("faux", minutes(10))).toBe("wrong_credentials");
  });
});

describe("a forgotten password", () => {
  test("its mail's link chooses another one, once, and whoever was signed in is not any more", async () => {
    const given = await link();
    const [row] = await db.execute<{ id: string }>(sql`select id from messages where recipient = ${email}`);
    const message = await getMessage(row?.id ?? "");
    if (!message) throw new Error("no mail");
    expect(JSON.stringify(message.payload)).not.toContain(given.slice(37));
    expect(mailText((await writeToColleague("password_link", message)).mail())).toContain(
      `/staff/connexion/nouveau/${given}`,
    );
    await take(given);
    expect(await getStaff(sessionId, friday)).toBeNull();
    expect([await enter(old), await enter(next)]).toEqual(["wrong_credentials", "done"]);
    expect(await code(take(given))).toBe("link_over");
  });

  test("two at once: the link serves one", async () => {
    const given = await link();
    const answers = await Promise.all([code(take(given)), code(take(given))]);
    expect(answers.toSorted()).toEqual(["done", "link_over"]);
  });

  test("a link is nothing after an hour, made up, for a disabled account, or once the password was changed", async () => {
    const given = await link();
    expect(await code(take(given, minutes(60)))).toBe("link_over");
    expect(await code(take(given.replace(/.$/, (last) => (last === "A" ? "B" : "A"))))).toBe("link_over");
    expect(await code(take("n’importe quoi"))).toBe("link_over");
    await db.execute(sql`update users set disabled_at = now() where id = ${userId}`);
    await db.execute(sql`update sessions set ended_at = now() where user_id = ${userId}`);
    expect(await code(take(given))).toBe("link_over");
    await db.execute(sql`update users set disabled_at = null where id = ${userId}`);
    await change();
    expect(await code(take(given))).toBe("link_over");
  });

  test("an address nobody has is answered alike, and asking again and again slows down", async () => {
    const ask = (address: string) =>
      code(askPasswordLink({ email: address, address: "203.0.113.5", locale: "fr" }, friday));
    const counted = async () => (await db.execute(sql`select id from messages`)).length;
    const before = await counted();
    for (let time = 0; time < 5; time += 1) expect(await ask("personne@ocpizza.example")).toBe("done");
    expect(await ask("personne@ocpizza.example")).toBe("slow_down");
    expect(await counted()).toBe(before);
    // What was asked for links does not keep anybody from signing in.
    expect(await enter(old)).toBe("done");
  });
});

test("an account disabled while its password is being compared opens no session", async () => {
  let opening: Promise<unknown> = Promise.resolve();
  await db.transaction(async (tx) => {
    await tx.execute(sql`update sessions set ended_at = now() where user_id = ${userId}`);
    await tx.execute(sql`update users set disabled_at = now() where id = ${userId}`);
    opening = enter(old);
    const waiting = () => tx.execute(sql`select 1 from pg_locks where not granted`);
    await expect.poll(async () => (await waiting()).length).toBeGreaterThan(0);
  });
  expect(await opening).toBe("wrong_credentials");
});
