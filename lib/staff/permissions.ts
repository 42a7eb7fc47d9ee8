import type { Role } from "@/db/enums";

/** Everything staff may do, as a cook or a cashier would say it. A page or an action asks for exactly one of these. */
export const permissions = [
  "orders.view",
  "orders.place",
  "orders.cancel",
  "orders.cancel_started",
  "prices.decide",
  "handover.work",
  "kitchen.view",
  "kitchen.work",
  "kitchen.manage",
  "dispatch.view",
  "dispatch.work",
  "dispatch.assign",
  "stock.view",
  "stock.work",
  "stock.correct",
  "purchasing.draft",
  "purchasing.validate",
  "suppliers.manage",
  "catalogue.view",
  "catalogue.manage",
  "reports.view",
  "accounts.view",
  "provider.view",
  "refunds.decide",
  "companies.manage",
  "till.work",
  "till.close",
  "customers.view",
  "customers.manage",
  "reviews.answer",
  "team.see",
  "team.manage",
  "journal.view",
  "shifts.plan",
  "printers.manage",
  "outlets.view",
  "outlets.manage",
  "administration.work",
] as const;
export type Permission = (typeof permissions)[number];

/** Who works with colleagues knows them by name. */
const crew = ["team.see"] as const;
const counter = [
  ...crew,
  "orders.view",
  "orders.place",
  "orders.cancel",
  "customers.view",
  "handover.work",
  "till.work",
  "dispatch.view",
  "stock.view",
] as const;
const kitchen = [
  ...crew,
  "kitchen.view",
  "kitchen.work",
  "stock.view",
  "stock.work",
  "purchasing.draft",
] as const;
const road = [...crew, "dispatch.view", "dispatch.work"] as const;
const desk = [
  "orders.cancel_started",
  "prices.decide",
  "kitchen.manage",
  "dispatch.assign",
  "stock.correct",
  "purchasing.validate",
  "suppliers.manage",
  "catalogue.view",
  "reports.view",
  "accounts.view",
  "refunds.decide",
  "companies.manage",
  "till.close",
  "team.manage",
  "journal.view",
  "shifts.plan",
  "customers.manage",
  "reviews.answer",
  "printers.manage",
] as const;

/** The whole of who may do what. Where is decided by the membership: one outlet, or all of them. */
export const permissionsOf: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  order_taker: new Set(counter),
  pizzaiolo: new Set(kitchen),
  courier: new Set(road),
  manager: new Set([...counter, ...kitchen, ...road, ...desk]),
  director: new Set(permissions),
  // Accounts, and nothing of anybody: an order names its customer, a movement of stock who made it.
  accountant: new Set(["stock.view", "reports.view", "accounts.view", "provider.view", "outlets.view"]),
  admin: new Set(permissions),
};

/** No outlet: all of them, those that open tomorrow included. */
export type Membership = { outletId: string | null; role: Role };

/** The outlets at which these memberships allow something, in the order of `outlets`. Feeds the WHERE of every query. */
export function outletsAllowing(
  memberships: readonly Membership[],
  permission: Permission,
  outlets: readonly string[],
): string[] {
  const allowing = memberships.filter(({ role }) => permissionsOf[role].has(permission));
  if (allowing.some(({ outletId }) => outletId === null)) return [...outlets];
  const own = new Set(allowing.map(({ outletId }) => outletId));
  return outlets.filter((outlet) => own.has(outlet));
}
