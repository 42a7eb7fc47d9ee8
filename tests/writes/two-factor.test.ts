import { sql } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";
import { dueOf } from "@/lib/staff/due";
import { getStaff } from "@/lib/staff/queries/get-staff";
import { beginTwoFactor } from "@/lib/staff/writes/begin-two-factor";
import { resetTwoFactor, turnOffTwoFactor } from "@/lib/staff/writes/drop-two-factor";
import { giveCode } from "@/lib/staff/writes/give-code";
import { turnOnTwoFactor } from "@/lib/staff/writes/turn-on-two-factor";
import { hire, userOf } from "../support/colleagues";
import { friday, openHouse, outletId } from "../support/house";

const minutes = (count: number) => new Date(friday.getTime() + count * 60_000);
const codeOf = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
const end = (result: Promise<unknown>) =>
  result.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );
const standing = async (sessionId: string, at = friday) => (await getStaff(sessionId, at))?.twoFactor;

let sessionId: string;
let userId: string;
let secret: string;
const own = (code: string, session = sessionId) => ({ userId, sessionId: session, code });
async function signInAgain(): Promise<string> {
  const id = newId();
  await db.execute(
    sql`insert into sessions (id, user_id, expires_at) values (${id}, ${userId}, '2030-01-01')`,
  );
  return id;
}

beforeAll(openHouse);
beforeEach(async () => {
  sessionId = await hire("manager");
  userId = await userOf(sessionId);
  secret = (await beginTwoFactor(userId)).secret;
});
const turnOn = () => turnOnTwoFactor(own(codeOf(secret, friday)), friday);

describe("a second factor", () => {
  test("is in force once a code was given back; other sessions end, the next one is asked", async () => {
    const other = await signInAgain();
    expect(await standing(sessionId)).toBe("off");
    expect(await beginTwoFactor(userId)).toMatchObject({ secret });
    const codes = await turnOn();
    expect(new Set(codes).size).toBe(10);
    expect(await standing(sessionId)).toBe("passed");
    expect(await getStaff(other, friday)).toBeNull();
    const next = await signInAgain();
    expect(await standing(next)).toBe("asked");
    expect(await end(giveCode(own(codeOf(secret, minutes(2)), next), minutes(2)))).toBe("done");
    expect(await standing(next)).toBe("passed");
    expect(await end(beginTwoFactor(userId))).toBe("already_done");
  });

  test("takes no code twice, none of another minute, another person or by guessing", async () => {
    await turnOn();
    const next = await signInAgain();
    expect(await end(giveCode(own(codeOf(secret, friday), next), friday))).toBe("wrong_code");
    expect(await end(giveCode(own(codeOf(secret, minutes(9)), next), minutes(2)))).toBe("wrong_code");
    const stranger = await userOf(await hire("manager"));
    const { secret: his } = await beginTwoFactor(stranger);
    expect(await end(giveCode(own(codeOf(his, minutes(3)), next), minutes(3)))).toBe("wrong_code");
    expect(await standing(next)).toBe("asked");
    const code = codeOf(secret, minutes(20));
    const both = await Promise.all([1, 2].map(() => end(giveCode(own(code, next), minutes(20)))));
    expect(both.toSorted()).toEqual(["done", "wrong_code"]);
  });

  test("slows guessing down, and giving the password again forgives nothing", async () => {
    await turnOn();
    const ends: (string | undefined)[] = [];
    for (let round = 0; round < 8; round += 1)
      ends.push(await end(giveCode(own("000000", await signInAgain()), friday)));
    expect(ends).toContain("slow_down");
    expect(ends).not.toContain("done");
    expect(await end(giveCode(own(codeOf(secret, friday), await signInAgain()), friday))).toBe("slow_down");
  });

  test("has recovery codes, each good once, of nobody else", async () => {
    const [code = "", second = ""] = await turnOn();
    const next = await signInAgain();
    const both = await Promise.all([1, 2].map(() => end(giveCode(own(code.replace("-", ""), next), friday))));
    expect(both.toSorted()).toEqual(["done", "wrong_code"]);
    expect(await giveCode(own(second.replace("-", ""), await signInAgain()), friday)).toEqual({
      codesLeft: 8,
    });
    const stranger = await hire("manager");
    const theirs = { userId: await userOf(stranger), sessionId: stranger, code: code.replace("-", "") };
    expect(await end(giveCode(theirs, friday))).toBe("wrong_code");
  });

  test("is given up with a code, or reset by who may; a manager resets no manager", async () => {
    await turnOn();
    expect(await end(turnOffTwoFactor(own("123456"), friday))).toBe("wrong_code");
    expect(await end(turnOffTwoFactor(own(codeOf(secret, minutes(1))), minutes(1)))).toBe("done");
    expect(await standing(sessionId)).toBe("off");
    secret = (await beginTwoFactor(userId)).secret;
    await turnOnTwoFactor(own(codeOf(secret, minutes(5))), minutes(5));
    const reset = async (giver: string) => {
      const giverId = await userOf(giver);
      const who = { kind: "staff", userId: giverId, terminal: "team" } as const;
      const outletIds = [await outletId("part-dieu")];
      return end(resetTwoFactor({ userId, giverId, outletIds }, who, minutes(6)));
    };
    expect(await reset(await hire("manager"))).toBe("role_above");
    expect(await reset(await hire("manager", "croix-rousse"))).toBe("role_above");
    expect(await reset(await hire("director", "everywhere"))).toBe("done");
    expect(await getStaff(sessionId, minutes(6))).toBeNull();
  });

  test("keeps the secret sealed, and codes only as digests", async () => {
    const codes = await turnOn();
    const [kept] = await db.execute<{ text: string }>(sql`
      select (select json_agg(u) from users u where id = ${userId})::text
        || (select json_agg(c) from recovery_codes c where user_id = ${userId})::text as text`);
    for (const word of [secret, ...codes, ...codes.map((code) => code.replace("-", ""))])
      expect(kept?.text).not.toContain(word);
  });
});

test("what is due: the code before all else, and two factors for those who lead, where it is strict", () => {
  const person = (twoFactor: "off" | "asked" | "passed", role: "manager" | "courier", fresh = false) => ({
    ...{ twoFactor, mustChangePassword: fresh },
    memberships: [{ outletId: "a", role }],
  });
  expect(dueOf(person("asked", "courier", true), false)).toBe("code");
  expect(dueOf(person("off", "manager", true), true)).toBe("password");
  expect(dueOf(person("off", "manager"), true)).toBe("two_factor");
  expect(dueOf(person("off", "manager"), false)).toBeNull();
  expect(dueOf(person("off", "courier"), true)).toBeNull();
  expect(dueOf(person("passed", "manager"), true)).toBeNull();
});
