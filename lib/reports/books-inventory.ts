import type { Invariant } from "./invariant";

/** What was sent from one outlet to another, and what the house made. */
export const inventoryInvariants: readonly Invariant[] = [
  {
    number: 36,
    name: "what was sent between outlets left one shelf, and came on the other or back, once and as it was written",
    looked: "select count(*) from audit.stock_transfer_lines",
    broken: `
      with written as (select t.*, l.ingredient_id, l.sent_qty, l.received_qty
        from audit.stock_transfers t join audit.stock_transfer_lines l on l.transfer_id = t.id),
      due as (
        select 'send:' || id || ':' || ingredient_id as key, from_outlet_id as outlet_id, -sent_qty as qty from written
        union all
        select 'receive:' || id || ':' || ingredient_id, to_outlet_id, received_qty from written
        where received_at is not null and received_qty > 0
        union all
        select 'return:' || id || ':' || ingredient_id, from_outlet_id, sent_qty from written where cancelled_at is not null)
      select key as id from due
      full join (select dedupe_key as key, outlet_id, qty from audit.stock_movements
        where kind in ('transfer_out', 'transfer_in')) m using (key)
      where due.qty is distinct from m.qty or due.outlet_id is distinct from m.outlet_id
      union all
      select id || '/' || ingredient_id from written where received_at is not null and received_qty is null`,
  },
  {
    number: 37,
    name: "what the house made came on its shelf as its lots say",
    looked: "select count(*) from audit.preparation_lots",
    broken: `
      select m.dedupe_key as id from audit.stock_movements m
      left join (select 'prepare:' || preparation_id || ':' || ingredient_id as key, min(outlet_id::text) as outlet_id,
          sum(pieces * each_qty) as qty from audit.preparation_lots group by 1) l on l.key = m.dedupe_key
      where m.kind = 'preparation' and m.qty > 0 and m.dedupe_key like 'prepare:%'
        and (l.qty is distinct from m.qty or l.outlet_id is distinct from m.outlet_id::text)
      union all
      select id::text from audit.preparation_lots where lost > pieces`,
  },
];
