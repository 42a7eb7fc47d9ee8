import type { Invariant } from "./invariant";

/** What was ordered of suppliers and what came of it. */
export const purchasingInvariants: readonly Invariant[] = [
  {
    number: 32,
    name: "what was received went on the shelves once, where and at the price it came",
    looked: "select count(*) from audit.goods_receipts",
    broken: `
      with came as (
        select 'goods:' || r.id || ':' || l.ingredient_id as key, r.outlet_id, sum(l.qty) as qty, sum(l.cost_cents) as cost_cents
        from audit.goods_lots l join audit.goods_receipts r on r.id = l.receipt_id
        where l.qty > 0 group by r.id, r.outlet_id, l.ingredient_id
      )
      select key as id from came
      full join (select dedupe_key as key, outlet_id, qty, cost_cents from audit.stock_movements
        where kind = 'receipt' and dedupe_key like 'goods:%') m using (key)
      where came.qty is distinct from m.qty or came.cost_cents is distinct from m.cost_cents
        or came.outlet_id is distinct from m.outlet_id`,
  },
  {
    number: 33,
    name: "purchase orders are numbered without a gap and agree with what came of them",
    looked: "select count(*) from audit.purchase_orders",
    broken: `
      select id::text from (select id, number, row_number() over (partition by outlet_id order by number) as expected
        from audit.purchase_orders where number is not null) n where number <> expected
      union all
      select r.id::text from audit.goods_receipts r join audit.purchase_orders p on p.id = r.purchase_id
      where p.state not in ('ordered', 'received') or p.outlet_id <> r.outlet_id
      union all
      select p.id::text from audit.purchase_orders p
      where (p.state = 'received') <> exists (select from audit.goods_receipts r where r.purchase_id = p.id and r.last)
        or (p.state in ('draft', 'refused')) <> (p.number is null)`,
  },
];
