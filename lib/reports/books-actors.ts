import { roles } from "@/db/enums";
import { rolesOnTheRoad } from "../dispatch/roles";
import { type MoveRule, moves } from "../orders/status";
import { type Permission, permissionsOf } from "../staff/permissions";
import { asOf, type Invariant } from "./invariant";

const quoted = (word: string | null) => (word === null ? "null" : `'${word}'`);
const rolesWith = (permission: Permission) => roles.filter((role) => permissionsOf[role].has(permission));

/** Every move with every role that may make it, from the tables that also guard the moves themselves. */
const allowed = [
  ...rolesWith("orders.place").flatMap((role) =>
    ["draft", "awaiting_payment", "placed"].map((to) => [null, to, role] as const),
  ),
  ...Object.values<MoveRule>(moves).flatMap(({ from, to, permission }) =>
    permission
      ? from.flatMap((before) => rolesWith(permission).map((role) => [before, to, role] as const))
      : [],
  ),
];
const allowedRows = allowed.map((row) => `(${row.map(quoted).join(", ")})`).join(", ");

/** Who did what, where. */
export const actorInvariants: readonly Invariant[] = [
  {
    number: 19,
    name: "whoever moved an order, or took something off it by hand, had the role for it, at its outlet",
    looked: "select count(*) from audit.order_status_history where actor_id is not null",
    // A move by staff names its colleague; customers and the system have none.
    broken: `
      with allowed (from_status, to_status, role) as (values ${allowedRows})
      select concat_ws('#', h.order_id, h.seq) as id
      from audit.order_status_history h join audit.orders o on o.id = h.order_id
      where (h.actor_kind = 'staff') <> (h.actor_id is not null)
        or (h.actor_id is not null and not exists (
          select from audit.memberships m
          join allowed a on a.role = m.role and a.to_status = h.to_status and a.from_status is not distinct from h.from_status
          where m.user_id = h.actor_id and (m.outlet_id is null or m.outlet_id = o.outlet_id)
            and (m.ended_at is null or m.ended_at >= h.at)))
      union all
      select r.id::text from audit.order_reductions r join audit.orders o on o.id = r.order_id
      where not exists (
        select from audit.memberships m
        where m.user_id = r.decided_by and m.role in (${rolesWith("prices.decide").map(quoted).join(", ")})
          and (m.outlet_id is null or m.outlet_id = o.outlet_id) and (m.ended_at is null or m.ended_at >= r.at))
      union all
      select a.id::text from audit.order_adjustments a
      where a.kind = 'discount' and a.promotion_id is null and not exists (
        select from audit.order_reductions r
        where r.id = a.reduction_id and r.order_id = a.order_id and r.amount_cents <= a.amount_cents)`,
  },
  {
    number: 27,
    name: "an order has at most one active delivery, by a courier of its outlet",
    looked: "select count(*) from audit.delivery_assignments",
    broken: `
      select order_id::text as id from audit.delivery_assignments where active group by order_id having count(*) > 1
      union all
      select d.id::text from audit.delivery_assignments d join audit.orders o on o.id = d.order_id
      where not exists (
        select from audit.memberships m
        where m.user_id = d.courier_id and m.role in (${rolesOnTheRoad.map(quoted).join(", ")})
          and (m.outlet_id is null or m.outlet_id = o.outlet_id))`,
  },
  {
    number: 28,
    name: "a disabled account has no live session",
    looked: "select count(*) from audit.sessions",
    broken: `
      select s.id::text from audit.sessions s join audit.users u on u.id = s.user_id
      where u.disabled_at <= ${asOf} and s.expires_at > ${asOf}`,
  },
];
