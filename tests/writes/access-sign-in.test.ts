import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { users } from "@/db/schema";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";
import { hashPassword } from "@/lib/server/password";
import { getStaff } from "@/lib/staff/queries/get-staff";
import { endSession } from "@/lib/staff/writes/end-session";
import { signIn } from "@/lib/staff/writes/sign-in";
import { friday } from "../support/house";

const email = "Vendeuse@OCPizza.example";
const password = "mozzarella di bufala";
const seconds = (count: number) => new Date(friday.getTime() + count * 1000);
const attempt = (change: Partial<Parameters<typeof signIn>[0]> = {}, at = friday) =>
  signIn({ email, password, address: "192.0.2.7", userAgent: "test", ...change }, at);
const code = (result: Promise<unknown>) =>
  result.then(
    () => "in",
    (error: { code?: string }) => error.code,
  );

let userId: string;
beforeAll(async () => {
  userId = newId();
  await db
    .insert(users)
    .values({ id: userId, email, name: "Vendeuse", passwordHash: await hashPassword(password) });
});

const forget = () => db.execute(sql`delete from sign_in_failures`);

describe("signing in", () => {
  test("opens a session that names the colleague, however the address is written", async () => {
    const { sessionId } = await attempt({ email: "  vendeuse@ocpizza.EXAMPLE " });
    expect(await getStaff(sessionId, friday)).toMatchObject({ userId, name: "Vendeuse", memberships: [] });
    expect(await getStaff(newId(), friday)).toBeNull();
  });

  test("a wrong password, an unknown address and a disabled account answer alike", async () => {
    expect(await code(attempt({ password: "faux" }))).toBe("wrong_credentials");
    expect(await code(attempt({ email: "personne@ocpizza.example" }))).toBe("wrong_credentials");
    await db.execute(sql`update users set disabled_at = now() where id = ${userId}`);
    expect(await code(attempt())).toBe("wrong_credentials");
    await db.execute(sql`update users set disabled_at = null where id = ${userId}`);
    await forget();
  });

  test("an unknown address takes as long as a wrong password", async () => {
    const took = async (change: Parameters<typeof attempt>[0]) => {
      const began = performance.now();
      for (let round = 0; round < 4; round += 1) {
        await code(attempt(change));
        await forget();
      }
      return performance.now() - began;
    };
    await took({ password: "faux" });
    const known = await took({ password: "faux" });
    const unknown = await took({ email: "personne@ocpizza.example" });
    expect(unknown).toBeGreaterThan(known / 3);
  });

  test("ends when signed out, when it expires and when the account is disabled", async () => {
    const { sessionId } = await attempt();
    expect(await getStaff(sessionId, seconds(15 * 3600))).not.toBeNull();
    expect(await getStaff(sessionId, seconds(16 * 3600))).toBeNull();
    await endSession(sessionId, seconds(60));
    expect(await getStaff(sessionId, seconds(61))).toBeNull();
    await endSession(sessionId, seconds(90));
    const [row] = await db.execute<{ ended: Date }>(
      sql`select ended_at as ended from sessions where id = ${sessionId}`,
    );
    expect(new Date(row?.ended ?? 0)).toEqual(seconds(60));

    const other = await attempt();
    await db.execute(sql`update users set disabled_at = now() where id = ${userId}`);
    expect(await getStaff(other.sessionId, friday)).toBeNull();
    await db.execute(sql`update users set disabled_at = null where id = ${userId}`);
  });
});

describe("guessing", () => {
  test("slows down after five, lets the owner in after a wait, and is forgotten then", async () => {
    for (let guess = 0; guess < 5; guess += 1)
      expect(await code(attempt({ password: "faux" }))).toBe("wrong_credentials");
    expect(await code(attempt({ password: "faux" }))).toBe("slow_down");
    expect(await code(attempt())).toBe("slow_down");
    expect(await code(attempt({}, seconds(5)))).toBe("in");
    expect(await code(attempt({ password: "faux" }, seconds(6)))).toBe("wrong_credentials");
    await forget();
  });

  test("hammering while one must wait makes nobody wait longer than a minute", async () => {
    for (let second = 0; second < 150; second += 1)
      await code(attempt({ password: "faux", address: `198.51.100.${second % 200}` }, seconds(second)));
    expect(await code(attempt({}, seconds(150 + 60)))).toBe("in");
    await forget();
  }, 120_000);

  test("twenty at once are twenty failures, not one", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => code(attempt({ password: "faux" }))));
    expect(answers.filter((answer) => answer === "wrong_credentials")).toHaveLength(5);
    expect(answers.filter((answer) => answer === "slow_down")).toHaveLength(15);
    await forget();
  });

  test("one address trying many accounts slows down too; another address does not", async () => {
    for (let guess = 0; guess < 20; guess += 1) {
      expect(await code(attempt({ email: `x${guess}@ocpizza.example` }))).toBe("wrong_credentials");
    }
    expect(await code(attempt())).toBe("slow_down");
    expect(await code(attempt({ address: "203.0.113.9" }))).toBe("in");
    await forget();
  });
});

test("nothing of the password or the e-mail is written to the log", async () => {
  const written = vi.spyOn(process.stdout, "write");
  await code(attempt({ password: "a secret word" }));
  expect(written.mock.calls.flat().join("")).not.toMatch(/secret word|vendeuse/i);
  written.mockRestore();
  await forget();
});
