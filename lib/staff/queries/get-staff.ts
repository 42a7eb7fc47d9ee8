import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import { memberships, outlets, sessions, users } from "@/db/schema";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { type Staff, staffFrom } from "../staff";

/** Who a session is, or null when it ended, expired, or its user was disabled. Never cached: dismissal is immediate. */
export async function getStaff(sessionId: string, at: Date = now()): Promise<Staff | null> {
  const [rows, group] = await Promise.all([
    db
      .select({
        userId: users.id,
        name: users.name,
        email: users.email,
        mustChangePassword: users.mustChangePassword,
        totpSince: users.totpSince,
        secondFactorAt: sessions.secondFactorAt,
        outletId: memberships.outletId,
        role: memberships.role,
      })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .leftJoin(memberships, eq(memberships.userId, users.id))
      .where(
        and(
          eq(sessions.id, sessionId),
          isNull(sessions.endedAt),
          gt(sessions.expiresAt, at),
          isNull(users.disabledAt),
        ),
      ),
    db
      .select({
        id: outlets.id,
        slug: outlets.slug,
        name: outlets.name,
        timezone: outlets.timezone,
        status: outlets.status,
      })
      .from(outlets)
      .orderBy(sql`${outlets.status} <> 'open'`, asc(outlets.name)),
  ]);
  const [row] = rows;
  if (!row) return null;
  const { userId, name, email, mustChangePassword, totpSince, secondFactorAt } = row;
  const twoFactor = !totpSince ? "off" : secondFactorAt ? "passed" : "asked";
  const own = rows.flatMap(({ role, outletId }) => (role ? [{ role, outletId }] : []));
  const person = { sessionId, userId, name, email, mustChangePassword, twoFactor, memberships: own } as const;
  return staffFrom(person, group);
}
