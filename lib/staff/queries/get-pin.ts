import { and, eq, isNull, sql } from "drizzle-orm";
import { staffPins, users } from "@/db/schema";
import { db } from "@/lib/server/db";
import { type Membership, type Permission, permissionsOf } from "../permissions";

/** Whether somebody has a PIN, and since when. */
export async function getPinSetAt(userId: string): Promise<Date | null> {
  const [pin] = await db
    .select({ setAt: staffPins.setAt })
    .from(staffPins)
    .where(eq(staffPins.userId, userId));
  return pin?.setAt ?? null;
}

/** The hash of a colleague's PIN who may do this at the outlet; undefined where there is none, or he may not. */
export async function getPinHash(
  userId: string,
  permission: Permission,
  outletId: string,
): Promise<string | undefined> {
  const [row] = await db
    .select({ pinHash: staffPins.pinHash })
    .from(staffPins)
    .innerJoin(users, eq(users.id, staffPins.userId))
    .where(and(eq(staffPins.userId, userId), isNull(users.disabledAt), mayAt(permission, outletId)));
  return row?.pinHash;
}

export type PinHolder = { id: string; name: string };

/** Who may do this at the outlet and has a PIN to say so, by name. */
export const listPinHolders = (permission: Permission, outletId: string): Promise<PinHolder[]> =>
  db
    .select({ id: users.id, name: users.name })
    .from(staffPins)
    .innerJoin(users, eq(users.id, staffPins.userId))
    .where(and(isNull(users.disabledAt), mayAt(permission, outletId)))
    .orderBy(users.name, users.id);

function mayAt(permission: Permission, outletId: string) {
  const roles = (Object.keys(permissionsOf) as Membership["role"][]).filter((role) =>
    permissionsOf[role].has(permission),
  );
  return sql`exists (select from memberships m where m.user_id = users.id and m.role = any(${sql.param(roles)}::text[])
    and (m.outlet_id is null or m.outlet_id = ${outletId}))`;
}
