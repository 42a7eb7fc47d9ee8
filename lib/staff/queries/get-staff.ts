import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { memberships, outlets, sessions, sharedScreens, users } from "@/db/schema";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { workingAt } from "../shared-screen";
import { type Staff, staffFrom } from "../staff";
import { idleMinutes, isAwake, isVouchedFor } from "./screen-idle";

const opener = alias(users, "opener");

/**
 * Who a session is, or null when it ended, expired, or its user was disabled. A shared screen is whoever works on it now, and
 * nobody while it is locked. Never cached: dismissal is immediate.
 */
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
        sharedAt: sharedScreens.outletId,
        place: sharedScreens.place,
        minutes: sql<number>`case when shared_screens.session_id is not null then ${idleMinutes} end`,
      })
      .from(sessions)
      .innerJoin(opener, eq(opener.id, sessions.userId))
      .leftJoin(sharedScreens, eq(sharedScreens.sessionId, sessions.id))
      .innerJoin(
        users,
        sql`${users.id} = case when shared_screens.session_id is null then ${sessions.userId} else shared_screens.person_id end`,
      )
      .leftJoin(memberships, eq(memberships.userId, users.id))
      .where(
        and(
          eq(sessions.id, sessionId),
          isNull(sessions.endedAt),
          gt(sessions.expiresAt, at),
          isNull(opener.disabledAt),
          isNull(users.disabledAt),
          sql`(shared_screens.session_id is null or (${isAwake(at)} and ${isVouchedFor}))`,
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
  const { userId, name, email, mustChangePassword, totpSince, secondFactorAt, sharedAt, place, minutes } =
    row;
  const own = rows.flatMap(({ role, outletId }) => (role ? [{ role, outletId }] : []));
  if (sharedAt && place) {
    const posts = workingAt(own, sharedAt);
    if (posts.length === 0) return null;
    const screen = { outletId: sharedAt, place, minutes };
    // Nothing on the floor asks for a second factor, and the session's was another one's.
    const here = { mustChangePassword, twoFactor: "off", memberships: posts, screen } as const;
    return staffFrom({ sessionId, userId, name, email, ...here }, group);
  }
  const twoFactor = !totpSince ? "off" : secondFactorAt ? "passed" : "asked";
  const person = { sessionId, userId, name, email, mustChangePassword, twoFactor, memberships: own } as const;
  return staffFrom(person, group);
}
