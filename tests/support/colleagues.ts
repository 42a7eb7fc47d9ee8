import { eq, sql } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import type { Role } from "@/db/enums";
import { memberships, sessions, users } from "@/db/schema";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";
import { env } from "@/lib/server/env";
import { outletId } from "./house";

/** What the browser of the moment sends: a test file's mock of next/headers reads it. */
export const browser = { cookie: "" };

/** A colleague with one membership and an open session; no role: he belongs nowhere; `everywhere`: at all outlets. */
export async function hire(role: Role | null, outlet: string | "everywhere" = "part-dieu"): Promise<string> {
  const userId = newId();
  const sessionId = newId();
  await db
    .insert(users)
    .values({ id: userId, email: `${userId}@ocpizza.example`, name: "Test", passwordHash: "" });
  if (role) {
    const at = outlet === "everywhere" ? null : await outletId(outlet);
    await db.insert(memberships).values({ userId, outletId: at, role });
  }
  await db.insert(sessions).values({ id: sessionId, userId, expiresAt: new Date("2030-01-01") });
  return sessionId;
}

/** Who a session is. */
export async function userOf(sessionId: string): Promise<string> {
  const [row] = await db.select({ userId: sessions.userId }).from(sessions).where(eq(sessions.id, sessionId));
  return row?.userId ?? "";
}

/** From now on the browser is signed in by this session; null: not at all. */
export async function signedInAs(sessionId: string | null): Promise<void> {
  browser.cookie = sessionId ? await encode({ token: { sid: sessionId }, secret: env.SECRET_KEY }) : "";
}

/** A colleague of Part-Dieu's floor, his account open or closed. */
export async function floorColleague(open = true): Promise<string> {
  const userId = await userOf(await hire("order_taker"));
  if (!open)
    await db.execute(sql`
      with gone as (update sessions set ended_at = now() where user_id = ${userId})
      update users set disabled_at = now() where id = ${userId}`);
  return userId;
}

/** One who signs in with two factors. */
export async function twoFactorColleague(): Promise<string> {
  const userId = await floorColleague();
  await db.update(users).set({ totpSecret: "sealed", totpSince: new Date() }).where(eq(users.id, userId));
  return userId;
}

/** As if his code had been given in this session. */
export async function giveBothFactors(sessionId: string): Promise<void> {
  await db.execute(sql`
    with passed as (update sessions set second_factor_at = now() where id = ${sessionId} returning user_id)
    update users set totp_since = now() where id = (select user_id from passed)`);
}
