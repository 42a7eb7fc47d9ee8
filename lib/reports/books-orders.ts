import type { Invariant } from "./invariant";

/** What was sold, and the path every order took. */
export const orderInvariants: readonly Invariant[] = [
  {
    number: 7,
    name: "an order's total is its lines and adjustments, its quantities and prices are in range",
    looked: "select count(*) from audit.orders where status <> 'draft'",
    // A cancellation fee is what is kept of an order, not a part of its price; a tip bears no VAT.
    broken: `
      with lines as (
        select order_id, sum(line_cents) as cents,
          bool_and(qty between 1 and 50 and unit_cents between 0 and 100000 and line_cents = qty * unit_cents) as in_range
        from audit.order_lines group by 1
      ),
      adjusted as (
        select order_id, sum(amount_cents) as cents, coalesce(sum(amount_cents) filter (where kind = 'tip'), 0) as tip
        from audit.order_adjustments where kind <> 'cancellation_fee' group by 1
      ),
      taxed as (
        select order_id, sum(gross_cents) as cents, bool_and(gross_cents = net_cents + vat_cents) as sums
        from audit.order_vat group by 1
      )
      select o.id::text from audit.orders o
      left join lines l on l.order_id = o.id
      left join adjusted a on a.order_id = o.id
      left join taxed t on t.order_id = o.id
      where o.status <> 'draft' and (
        o.total_cents <> coalesce(l.cents, 0) + coalesce(a.cents, 0)
        or o.total_cents < 0
        or l.in_range is not true
        or t.sums is not true
        or t.cents <> o.total_cents - coalesce(a.tip, 0))`,
  },
  {
    number: 8,
    name: "every item sold is on its outlet's menu",
    looked: "select count(*) from audit.order_lines",
    // An item taken off the menu keeps its row, so what was sold before stays in order.
    broken: `
      select l.id::text from audit.order_lines l join audit.orders o on o.id = l.order_id
      where not exists (select from audit.menu_items m where m.outlet_id = o.outlet_id and m.item_id = l.item_id)`,
  },
  {
    number: 17,
    name: "an order's history is a path of legal moves without a gap",
    looked: "select count(*) from audit.order_status_history",
    broken: `
      select concat_ws('#', order_id, seq) as id
      from (
        select h.*, row_number() over w as place, lag(to_status) over w as before
        from audit.order_status_history h window w as (partition by order_id order by seq)
      ) h
      where seq <> place
        or from_status is distinct from before
        or (from_status is null and to_status not in ('draft', 'awaiting_payment', 'placed'))
        or (from_status is not null and not exists (
          select from audit.legal_transitions t where t.from_status = h.from_status and t.to_status = h.to_status))`,
  },
  {
    number: 18,
    name: "an order's history ends where the order stands",
    looked: "select count(*) from audit.orders",
    broken: `
      select o.id::text from audit.orders o
      left join (
        select distinct on (order_id) order_id, to_status from audit.order_status_history order by order_id, seq desc
      ) h on h.order_id = o.id
      where h.to_status is distinct from o.status`,
  },
  {
    number: 31,
    name: "a promotion counts the orders that have it and the changes that wait to be paid with it, at most as many as it allows; what came off an order has its use",
    looked: "select count(*) from audit.promotions",
    broken: `
      select p.code as id from audit.promotions p
      where p.used > p.uses_most or p.used <> (
        (select count(*) from audit.promotion_uses u where u.promotion_id = p.id and u.given_back_at is null)
        + (select count(*) from audit.promotion_holds h where h.promotion_id = p.id and h.ended_at is null))
      union all
      select h.order_id::text from audit.promotion_holds h where h.ended_at is null and not exists (
        select from order_revisions r where r.id = h.revision_id and r.state = 'proposed')
      union all
      select u.order_id::text from audit.promotion_uses u join audit.orders o on o.id = u.order_id
      where u.given_back_at is null and o.status in ('cancelled', 'expired')
      union all
      select a.order_id::text from audit.order_adjustments a
      where a.promotion_id is not null and not exists (
        select from audit.promotion_uses u join audit.orders o on o.id = u.order_id
        where u.order_id = a.order_id and u.promotion_id = a.promotion_id
          and (u.given_back_at is null or o.status in ('cancelled', 'expired')))`,
  },
  {
    number: 29,
    name: "one idempotency key is one order, one link shows one order",
    looked: "select count(*) from audit.orders",
    broken: `
      select idem_key::text as id from audit.orders group by idem_key having count(*) > 1
      union all
      select public_token from audit.orders group by public_token having count(*) > 1`,
  },
];
