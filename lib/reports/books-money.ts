import { asOf, type Invariant } from "./invariant";

const perOrder = `
  kept as (
    select p.order_id, sum(p.amount_cents) as captured, coalesce(sum(r.done), 0) as refunded,
      coalesce(sum(r.on_its_way), 0) as refunding, coalesce(sum(r.no_use), 0) as returned, max(p.captured_at) as captured_at
    from audit.payments p
    left join (
      select payment_id, sum(amount_cents) filter (where status = 'succeeded') as done,
        sum(amount_cents) filter (where status = 'pending') as on_its_way,
        sum(amount_cents) filter (where status <> 'failed' and kind = 'return') as no_use
      from audit.refunds group by 1
    ) r on r.payment_id = p.id
    where p.status = 'captured'
    group by 1
  )`;

/** Of orders: what is authorised and still wanted. It is no money. */
const authorised = `
  authorised as (
    select order_id, sum(amount_cents) as cents, min(authorised_at) as since from audit.payments
    where status = 'authorised' and released_at is null group by 1
  )`;

/** What was taken, what was given back. */
export const moneyInvariants: readonly Invariant[] = [
  {
    number: 9,
    name: "nothing is paid twice: net captured is at most the total and the refunds on their way, and no more is authorised than is due",
    looked: "select count(distinct order_id) from audit.payments where status = 'captured'",
    broken: `
      with ${perOrder}, ${authorised}
      select o.id::text from kept k join audit.orders o on o.id = k.order_id
      where k.captured - k.refunded > o.total_cents + k.refunding
      union all
      select o.id::text from authorised a join audit.orders o on o.id = a.order_id left join kept k on k.order_id = o.id
      where a.cents > o.total_cents - coalesce(k.captured - k.returned, 0)`,
  },
  {
    number: 10,
    name: "a captured payment belongs to one order, in its currency, under a reference of its own",
    looked: "select count(*) from audit.payments where status = 'captured'",
    broken: `
      select p.id::text from audit.payments p left join audit.orders o on o.id = p.order_id
      where p.status in ('captured', 'authorised') and (o.id is null or p.currency <> o.currency
        or (p.status = 'captured' and p.captured_at is null))
      union all
      select provider_ref from audit.payments where provider_ref is not null group by 1 having count(*) > 1`,
  },
  {
    number: 13,
    name: "refunds are at most what was captured, each under a reference of its own; by hand only what the bank refused",
    looked: "select count(*) from audit.refunds",
    broken: `
      select p.id::text from audit.payments p join audit.refunds r on r.payment_id = p.id and r.status <> 'failed'
      group by p.id, p.status, p.amount_cents
      having sum(r.amount_cents) > case when p.status = 'captured' then p.amount_cents else 0 end
      union all
      select provider_ref from audit.refunds where provider_ref is not null group by 1 having count(*) > 1
      union all
      select h.id::text from audit.refunds h join audit.refunds f on f.id = h.instead_of
      where f.status <> 'failed' or f.payment_id <> h.payment_id or f.amount_cents <> h.amount_cents`,
  },
  {
    number: 14,
    name: "a cancelled or expired order keeps no money but a recorded fee, and nothing authorised",
    looked: "select count(*) from audit.orders where status in ('cancelled', 'expired')",
    broken: `
      with ${perOrder}, ${authorised},
      fees as (
        select order_id, sum(amount_cents) as cents from audit.order_adjustments where kind = 'cancellation_fee' group by 1
      )
      select o.id::text from audit.orders o join kept k on k.order_id = o.id left join fees f on f.order_id = o.id
      where o.status in ('cancelled', 'expired') and k.captured - k.refunded - k.refunding > coalesce(f.cents, 0)
      union all
      select o.id::text from audit.orders o join authorised a on a.order_id = o.id where o.status in ('cancelled', 'expired')`,
  },
  {
    number: 15,
    name: "nothing is cooked that should have been paid and was not",
    looked: `
      select count(*) from audit.orders o
      where exists (select from audit.order_status_history h where h.order_id = o.id and h.to_status = 'preparing')`,
    broken: `
      with ${perOrder}
      select o.id::text from audit.orders o left join kept k on k.order_id = o.id
      where o.payment_plan = 'online' and o.status <> 'cancelled'
        and coalesce(k.captured - k.returned, 0) < o.total_cents
        and exists (select from audit.order_status_history h where h.order_id = o.id and h.to_status = 'preparing')`,
  },
  {
    number: 16,
    name: "money taken or authorised is an order somebody sees, or is given back, within 15 minutes",
    looked: "select count(*) from audit.payments where status = 'captured'",
    broken: `
      with ${perOrder}, ${authorised}
      select o.id::text from authorised a join audit.orders o on o.id = a.order_id
      where o.status in ('draft', 'awaiting_payment') and a.since < ${asOf} - interval '15 minutes'
      union all
      select id::text from audit.payments where status = 'authorised' and released_at < ${asOf} - interval '1 day'
      union all
      select o.id::text from kept k join audit.orders o on o.id = k.order_id
      where o.status in ('draft', 'awaiting_payment', 'expired')
        and k.captured > k.refunded + k.refunding
        and k.captured_at < ${asOf} - interval '15 minutes'
      union all
      select p.id::text from audit.payments p join audit.order_revisions v on v.id = p.revision_id
      where p.status = 'captured' and v.state in ('proposed', 'void')
        and p.amount_cents > (select coalesce(sum(r.amount_cents), 0) from audit.refunds r
          where r.payment_id = p.id and r.status <> 'failed')
        and p.captured_at < ${asOf} - interval '15 minutes'`,
  },
];
