import type { Invariant } from "./invariant";

/** What lies on the shelves, what is promised of it, and why. */
export const stockInvariants: readonly Invariant[] = [
  {
    number: 1,
    name: "a stock level is the sum of its movements",
    looked: "select count(*) from audit.stock_levels",
    broken: `
      select concat_ws('/', outlet_id, ingredient_id) as id
      from audit.stock_levels l
      full join (select outlet_id, ingredient_id, sum(qty) as moved from audit.stock_movements group by 1, 2) m
        using (outlet_id, ingredient_id)
      where coalesce(l.on_hand, 0) <> coalesce(m.moved, 0)`,
  },
  {
    number: 2,
    name: "nothing is below zero: on hand, reserved, and what is left of it",
    looked: "select count(*) from audit.stock_levels",
    broken: `
      select concat_ws('/', outlet_id, ingredient_id) as id from audit.stock_levels
      where on_hand < 0 or reserved < 0 or on_hand < reserved`,
  },
  {
    number: 3,
    name: "reserved is the sum of what is held for today and before",
    looked: "select count(*) from audit.stock_levels",
    broken: `
      select concat_ws('/', outlet_id, ingredient_id) as id
      from audit.stock_levels l
      full join (
        select r.outlet_id, r.ingredient_id, sum(r.qty) as held
        from audit.stock_reservations r join audit.outlets o on o.id = r.outlet_id
        where r.state = 'held' and r.needed_on <= o.business_day
        group by 1, 2
      ) h using (outlet_id, ingredient_id)
      where coalesce(l.reserved, 0) <> coalesce(h.held, 0)`,
  },
  {
    number: 4,
    name: "a reservation ends once and agrees with its order",
    looked: "select count(*) from audit.stock_reservations",
    // Held: not begun yet, by the revision in force or a proposal to change it. Consumed: begun once, and exactly what was promised left the shelf for it.
    broken: `
      with begun as (select distinct order_id from audit.order_status_history where to_status = 'preparing'),
      consumed as (
        select order_id, ingredient_id, sum(qty) as qty from audit.stock_reservations where state = 'consumed' group by 1, 2
      ),
      left_shelf as (
        select order_id, ingredient_id, -sum(qty) as qty from audit.stock_movements
        where kind = 'consumption' group by 1, 2
      )
      select r.id::text from audit.stock_reservations r join audit.orders o on o.id = r.order_id
      where r.outlet_id <> o.outlet_id
        or (r.state = 'held' and o.status not in ('draft', 'awaiting_payment', 'placed'))
        or (r.state = 'held' and not exists (
          select from audit.order_revisions v where v.id = r.revision_id and v.state in ('current', 'proposed')))
        or (r.state = 'consumed' and not exists (select from begun b where b.order_id = r.order_id))
      union all
      select concat_ws('/', order_id, ingredient_id)
      from consumed c full join left_shelf s using (order_id, ingredient_id)
      where c.qty is distinct from s.qty
      union all
      select v.id::text from audit.order_revisions v join audit.orders o on o.id = v.order_id
      where v.state = 'proposed' and o.status <> 'placed'
      union all
      select b.order_id::text from begun b
      where not exists (select from consumed c where c.order_id = b.order_id)`,
  },
  {
    number: 5,
    name: "no movement is booked twice",
    looked: "select count(*) from audit.stock_movements",
    broken: "select dedupe_key as id from audit.stock_movements group by dedupe_key having count(*) > 1",
  },
  {
    number: 6,
    name: "a movement for an order is booked at the order's outlet",
    looked: "select count(*) from audit.stock_movements where order_id is not null",
    broken: `
      select m.id::text from audit.stock_movements m left join audit.orders o on o.id = m.order_id
      where m.order_id is not null and m.outlet_id is distinct from o.outlet_id`,
  },
];
