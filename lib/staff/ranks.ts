import { type Role, roles } from "@/db/enums";
import type { Membership } from "./permissions";

/** Roles of an outlet's floor; the others are its manager and head office. */
export const floorRoles = ["order_taker", "pizzaiolo", "courier"] as const satisfies readonly Role[];
export const groupRoles = ["director", "accountant", "admin"] as const satisfies readonly Role[];

/** Which roles a role may give: those below it, head office its equals too. */
const gives: Readonly<Record<Role, readonly Role[]>> = {
  ...{ order_taker: [], pizzaiolo: [], courier: [], accountant: [] },
  manager: floorRoles,
  director: roles,
  admin: roles,
};

const has = (list: readonly Role[], role: Role) => list.includes(role);

/** Head office works everywhere; everybody else at outlets that are named. */
export const fits = ({ outletId, role }: Membership): boolean =>
  has(groupRoles, role) === (outletId === null);

/**
 * Whether somebody with these posts may give (or take away) this one: below his own, where his own is. Managers and head office
 * are made by head office alone, which is whoever leads all outlets.
 */
export const mayGive = (own: readonly Membership[], post: Membership): boolean =>
  own.some(
    ({ outletId, role }) =>
      has(gives[role], post.role) &&
      (outletId === null || (outletId === post.outletId && has(floorRoles, post.role))),
  );

/** Managers, and whoever works everywhere: their accounts open what people and money of others are. */
export const leads = (own: readonly Membership[]): boolean => own.some(({ role }) => !has(floorRoles, role));

export const isHeadOffice = (own: readonly Membership[]): boolean =>
  own.some(({ outletId, role }) => outletId === null && gives[role].length > 0);

/** Whether he may close or open somebody's account: all of its posts are his to give, and one without posts is head office's. */
export const mayRule = (own: readonly Membership[], posts: readonly Membership[]): boolean =>
  isHeadOffice(own) || (posts.length > 0 && posts.every((post) => mayGive(own, post)));

export const samePost = (a: Membership, b: Membership): boolean =>
  a.outletId === b.outletId && a.role === b.role;
