import type { Breach } from "./broken-books";

/** A payment of any means, given back as a voucher of as much. */
const voucher = (more = "", balance = "amount_cents") => `
  insert into refunds (id, payment_id, status, amount_cents, reason, way, settled_at)
  select gen_random_uuid(), id, 'succeeded', 100, 'test', 'voucher', now() from payments
  where status = 'captured' and method = 'cash' and amount_cents > refunded_cents + 100 order by id limit 1;
  insert into vouchers (id, outlet_id, code_digest, tail, amount_cents, balance_cents, last_day, refund_id, issued_at)
  select gen_random_uuid(), o.outlet_id, 'd', 'tail', r.amount_cents, r.${balance}, '2027-11-27', r.id, now()
  from refunds r join payments p on p.id = r.payment_id join orders o on o.id = p.order_id where r.way = 'voucher';
  insert into voucher_moves (id, voucher_id, kind, amount_cents, refund_id, at)
  select gen_random_uuid(), id, 'issue', amount_cents, refund_id, now() from vouchers;${more}`;

/** A gift card sold, without a document or a drawer. */
const card = (method = "cash") => `
  insert into till_exchanges (id, outlet_id, kind, method, amount_cents, actor_id, terminal, at)
  select gen_random_uuid(), (select id from outlets limit 1), 'gift_card', '${method}', 3000, (select id from users limit 1), 'test', now();
  insert into vouchers (id, outlet_id, kind, code_digest, tail, amount_cents, balance_cents, last_day, exchange_id, issued_at)
  select gen_random_uuid(), outlet_id, 'gift_card', 'd', 'tail', 3000, 3000, '2027-11-27', id, now() from till_exchanges;
  insert into voucher_moves (id, voucher_id, kind, amount_cents, exchange_id, at)
  select gen_random_uuid(), id, 'issue', 3000, exchange_id, now() from vouchers where kind = 'gift_card';`;

export const voucherBreaches: Breach[] = [
  { number: 38, what: "a voucher worth more than its moves", sql: voucher("", "amount_cents + 1") },
  {
    number: 38,
    what: "a voucher of another outlet than the refund it was given for",
    sql: voucher("update vouchers set outlet_id = (select id from outlets where id <> outlet_id limit 1)"),
  },
  {
    number: 38,
    what: "a refund by voucher without one",
    sql: voucher(
      "delete from voucher_moves; delete from vouchers; update payments set method = 'voucher' where method = 'cash'",
    ),
  },
  {
    number: 38,
    what: "a payment by voucher that no voucher paid",
    sql: "update payments set method = 'voucher' where method = 'cash' and status = 'captured'",
  },
  {
    number: 38,
    what: "a voucher that paid another amount than it lost",
    sql: voucher(`
      insert into voucher_moves (id, voucher_id, kind, amount_cents, payment_id, at)
      select gen_random_uuid(), v.id, 'redeem', -1, p.id, now() from vouchers v, (select id from payments where method = 'cash' limit 1) p;
      update vouchers set balance_cents = balance_cents - 1;
      update payments set method = 'voucher' where id = (select payment_id from voucher_moves where payment_id is not null)`),
  },
  {
    number: 38,
    what: "what a voucher had paid given back, and not onto it",
    sql: `insert into refunds (id, payment_id, status, amount_cents, reason, settled_at)
      select gen_random_uuid(), id, 'succeeded', 1, 'test', now() from payments where method = 'cash' and status = 'captured' limit 1;
      update payments set method = 'voucher' where id = (select payment_id from refunds where reason = 'test')`,
  },
  {
    number: 38,
    what: "a gift card worth more than was paid for it",
    sql: `${card()} update vouchers set amount_cents = amount_cents + 100 where kind = 'gift_card'`,
  },
  {
    number: 38,
    what: "a gift card sold that nobody was given",
    sql: `${card()} delete from voucher_moves where exchange_id is not null; delete from vouchers where kind = 'gift_card'`,
  },
  {
    number: 38,
    what: "a payment by gift card that no card paid",
    sql: "update payments set method = 'gift_card' where method = 'cash' and status = 'captured'",
  },
  { number: 34, what: "a gift card's cash in no drawer", sql: card() },
  { number: 26, what: "a gift card sold that no document says", sql: card("card_terminal") },
];
