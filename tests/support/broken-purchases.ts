import type { Breach } from "./broken-books";

const order = `(select id from purchase_orders where state = 'ordered' order by id limit 1)`;
const receipt = (last: boolean) => `
  insert into goods_receipts (id, purchase_id, outlet_id, received_by, at, last)
  select gen_random_uuid(), p.id, p.outlet_id, p.drafted_by, now(), ${last} from purchase_orders p where p.id = ${order};
  insert into goods_lots (id, receipt_id, article_id, ingredient_id, quantity, price_cents, cost_cents)
  select gen_random_uuid(), r.id, l.article_id, l.ingredient_id, 1000, 500, 500 from goods_receipts r
  join purchase_lines l on l.purchase_id = r.purchase_id`;
const booked = (outlet = "r.outlet_id", cost = "l.cost_cents") => `
  insert into stock_movements (id, outlet_id, ingredient_id, quantity, kind, dedupe_key, cost_cents, at)
  select gen_random_uuid(), ${outlet}, l.ingredient_id, l.quantity, 'receipt', 'goods:' || r.id || ':' || l.ingredient_id, ${cost}, now()
  from goods_lots l join goods_receipts r on r.id = l.receipt_id`;

export const purchaseBreaches: Breach[] = [
  { number: 32, what: "goods that never came on a shelf", sql: receipt(false) },
  { number: 32, what: "goods at another price", sql: `${receipt(false)}; ${booked("r.outlet_id", "1")}` },
  {
    number: 32,
    what: "goods on another outlet's shelves",
    sql: `${receipt(false)}; ${booked("(select id from outlets where slug = 'bron')")}`,
  },
  {
    number: 32,
    what: "more on the shelves than came",
    sql: `${receipt(false)}; ${booked()};
      insert into stock_movements (id, outlet_id, ingredient_id, quantity, kind, dedupe_key, at)
      select gen_random_uuid(), outlet_id, ingredient_id, 1, 'receipt', 'goods:' || gen_random_uuid() || ':x', now()
      from stock_levels limit 1`,
  },
  {
    number: 33,
    what: "a number left out",
    sql: "update purchase_orders set number = number + 1 where number is not null",
  },
  {
    number: 33,
    what: "goods of an order that was cancelled",
    sql: `${receipt(false)}; update purchase_orders set state = 'cancelled', reason = 'x', ended_at = now() where state = 'ordered'`,
  },
  { number: 33, what: "nothing more to come of an order still open", sql: receipt(true) },
  {
    number: 33,
    what: "received without a receipt",
    sql: `update purchase_orders set state = 'received', ended_at = now() where id = ${order}`,
  },
  {
    number: 33,
    what: "a draft with a number",
    sql: "update purchase_orders set number = 9 where state = 'draft'",
  },
];
