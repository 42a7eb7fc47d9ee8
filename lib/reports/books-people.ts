import { asOf, type Invariant } from "./invariant";

/** What was said to people, and what people may do. */
export const peopleInvariants: readonly Invariant[] = [
  {
    number: 22,
    name: "no message is sent twice",
    looked: "select count(*) from audit.outbox",
    broken: "select dedupe_key as id from audit.outbox group by dedupe_key having count(*) > 1",
  },
  {
    number: 23,
    name: "no message is lost",
    looked: "select count(*) from audit.outbox",
    // One given up is an alarm for a day: somebody has to call that customer, not to be reminded for ever.
    broken: `
      select id::text from audit.outbox
      where (state = 'pending' and created_at < ${asOf} - interval '15 minutes')
        or (state = 'failed' and created_at > ${asOf} - interval '1 day')
        or (state = 'sent' and sent_at is null)`,
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
        where m.user_id = d.courier_id and m.role in ('courier', 'manager') and (m.outlet_id is null or m.outlet_id = o.outlet_id))`,
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
