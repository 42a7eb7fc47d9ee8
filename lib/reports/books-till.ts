import type { Invariant } from "./invariant";

/** Drawers: every piece of cash in one of them once, and a close that adds up. */
export const tillInvariants: readonly Invariant[] = [
  {
    number: 34,
    name: "cash taken and given back by hand is in one drawer, once, of its outlet; a closed drawer adds up",
    looked: "select (select count(*) from audit.till_sessions) + (select count(*) from audit.till_movements)",
    broken: `
      select s.id::text from audit.till_sessions s
      where s.closed_at is not null and s.expected_cents <> s.float_cents
        + coalesce((select sum(m.amount_cents) from audit.till_movements m where m.session_id = s.id), 0)
      union all
      select m.id::text from audit.till_movements m join audit.payments p on p.id = m.payment_id join audit.orders o on o.id = p.order_id
      where m.amount_cents <> p.amount_cents or p.method <> 'cash' or p.status <> 'captured' or o.outlet_id <> m.outlet_id
      union all
      select m.id::text from audit.till_movements m join audit.refunds r on r.id = m.refund_id
      join audit.payments p on p.id = r.payment_id join audit.orders o on o.id = p.order_id
      where m.amount_cents <> -r.amount_cents or r.status <> 'succeeded' or o.outlet_id <> m.outlet_id
      union all
      select x.id::text from audit.till_exchanges x
      where x.method = 'cash' and (select coalesce(sum(m.amount_cents) filter (where m.outlet_id = x.outlet_id), 0)
        from audit.till_movements m where m.exchange_id = x.id) <> x.amount_cents
      union all
      select m.id::text from audit.till_movements m left join audit.till_exchanges x on x.id = m.exchange_id
      where m.kind = 'exchange' and x.method is distinct from 'cash'
      union all
      select payment_id::text from audit.till_movements where payment_id is not null group by 1 having count(*) > 1
      union all
      select refund_id::text from audit.till_movements where refund_id is not null group by 1 having count(*) > 1
      union all
      select p.id::text from audit.payments p
      where p.method = 'cash' and p.status = 'captured' and p.taking_id is not null and p.carried_by is null
        and not exists (select from audit.till_movements m where m.payment_id = p.id)`,
  },
];
