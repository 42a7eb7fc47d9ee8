import type { OutletStatus, Role, ScreenPlace } from "@/db/enums";
import type { Actor, Terminal } from "../actor";
import { Refusal } from "../refusal";
import { outletFor } from "./outlet-for";
import { type Membership, outletsAllowing, type Permission } from "./permissions";

/** Somebody at work: who the live session says it is, and where he works as what, read afresh on every request. */
export type Staff = {
  sessionId: string;
  userId: string;
  name: string;
  email: string;
  mustChangePassword: boolean;
  /** Of this session: `asked` until its code was given. */
  twoFactor: "off" | "asked" | "passed";
  memberships: readonly Membership[];
  /** Set on a screen that several share: he gave his PIN, and works on this outlet's floor. */
  screen?: { outletId: string; place: ScreenPlace; minutes: number } | null;
  /** Every outlet he belongs to, whatever his role there: the open ones first, by name. */
  outlets: readonly StaffOutlet[];
  /** Ids of the outlets at which he may do this: the WHERE of the query or write. */
  outletIds(permission: Permission): string[];
};

export type StaffOutlet = { id: string; slug: string; name: string; timezone: string; status: OutletStatus };

/** The values of a session's row made into a Staff; `outlets` are those of the whole group. */
export function staffFrom(row: Omit<Staff, "outlets" | "outletIds">, outlets: readonly StaffOutlet[]): Staff {
  const everywhere = row.memberships.some(({ outletId }) => outletId === null);
  const own = new Set(row.memberships.map(({ outletId }) => outletId));
  const mine = everywhere ? outlets : outlets.filter(({ id }) => own.has(id));
  const ids = mine.map(({ id }) => id);
  return {
    ...row,
    outlets: mine,
    outletIds: (permission) => outletsAllowing(row.memberships, permission, ids),
  };
}

/**
 * The gate of every action: signed in, and allowed somewhere (or at the outlet named).
 * @throws Refusal `not_signed_in` | `not_allowed`
 */
export function authorise(staff: Staff | null, permission: Permission, outletId?: string): Staff {
  if (!staff) throw new Refusal("not_signed_in");
  const allowed = staff.outletIds(permission);
  if (allowed.length === 0 || (outletId !== undefined && !allowed.includes(outletId)))
    throw new Refusal("not_allowed");
  return staff;
}

/** The same at the outlet a form names by its slug; one that does not exist is refused like another's. */
export function authoriseAt(staff: Staff, permission: Permission, outletSlug: string): StaffOutlet {
  const outlet = outletFor(staff, permission, outletSlug);
  if (!outlet) throw new Refusal("not_allowed");
  return outlet;
}

export const may = (staff: Staff, permission: Permission): boolean => staff.outletIds(permission).length > 0;

/** His roles, each once, the widest first as the enum has them; at one outlet if it is named. */
export const rolesOf = (staff: Staff, outletId?: string): Role[] => [
  ...new Set(
    staff.memberships
      .filter((at) => outletId === undefined || at.outletId === null || at.outletId === outletId)
      .map(({ role }) => role),
  ),
];

/** Him as an actor of history rows, on the screen he acts from. */
export const actorOf = (staff: Staff, terminal: Terminal): Actor => ({
  kind: "staff",
  userId: staff.userId,
  terminal,
});
