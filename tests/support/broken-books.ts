import { cardBreaches } from "./broken-card";
import { companyBreaches } from "./broken-companies";
import { inventoryBreaches } from "./broken-inventory";
import { journalBreaches } from "./broken-journal";
import { ledgerBreaches } from "./broken-ledger";
import { loyaltyBreaches } from "./broken-loyalty";
import { purchaseBreaches } from "./broken-purchases";
import { reviewBreaches } from "./broken-reviews";
import { tillBreaches } from "./broken-tills";
import { voucherBreaches } from "./broken-vouchers";

/** One way of breaking an invariant: what is wrong, and the statements that make it so behind the house's back. */
export type Breach = { number: number; what: string; sql: string };

const anOrder = (where: string) => `(select id from orders where ${where} order by id limit 1)`;
const paid = anOrder(
  "status = 'collected' and id in (select order_id from payments where status = 'captured')",
);
const aPayment = `(select id from payments where status = 'captured' and order_id = ${paid} limit 1)`;
const elsewhere = (email: string) => `(select id from users where email = '${email}.vaise@ocpizza.example')`;
const atCroixRousse = (where: string) =>
  anOrder(`${where} and outlet_id = (select id from outlets where slug = 'croix-rousse')`);
const copyOf = (table: string, id: string, changes: string) => `
  insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()) || ${changes})).*
  from ${table} t where id = ${id}`;

const unpaidCooking = anOrder("status = 'preparing' and id not in (select order_id from payments)");
/** A cent, or another amount, that a bank holds for an order since then. */
const authorised = (order: string, since: string, cents = "1") => `
  insert into payments (id, order_id, method, status, provider_ref, amount_cents, authorised_cents, authorised_at, currency, terminal)
  select gen_random_uuid(), id, 'online', 'authorised', 'pi_' || id, ${cents}, ${cents}, ${since}, currency, 'web' from orders where id = ${order}`;

const stock: Breach[] = [
  {
    number: 1,
    what: "a level moved without a movement",
    sql: "update stock_levels set on_hand = on_hand + 1",
  },
  { number: 2, what: "more reserved than there is", sql: "update stock_levels set reserved = on_hand + 1" },
  { number: 2, what: "less than nothing on hand", sql: "update stock_levels set on_hand = -1" },
  { number: 3, what: "reserved for nobody", sql: "update stock_levels set reserved = reserved + 1" },
  {
    number: 4,
    what: "still held for an order that is eaten",
    sql: `update stock_reservations set state = 'held', ended_at = null where order_id = ${paid}`,
  },
  {
    number: 4,
    what: "less consumed than was promised",
    sql: `update stock_movements set quantity = quantity - 1 where kind = 'consumption' and order_id = ${paid}`,
  },
  {
    number: 4,
    what: "held for a change that came to nothing",
    sql: `update order_revisions set state = 'void' where order_id = ${anOrder("status = 'placed'")}`,
  },
  {
    number: 4,
    what: "a change waiting for an order that is eaten",
    sql: copyOf(
      "order_revisions",
      `(select id from order_revisions where order_id = ${paid})`,
      `'{"state": "proposed", "seq": 9}'`,
    ),
  },
  {
    number: 4,
    what: "consumed for an order nobody began",
    sql: `update stock_reservations set state = 'consumed', ended_at = now() where order_id = ${anOrder("status = 'placed'")}`,
  },
  {
    number: 4,
    what: "begun without consuming anything",
    sql: `update stock_reservations set state = 'released' where order_id = ${paid};
      delete from stock_movements where order_id = ${paid}`,
  },
  {
    number: 5,
    what: "a movement booked twice",
    sql: copyOf("stock_movements", "(select id from stock_movements limit 1)", "'{}'"),
  },
  {
    number: 6,
    what: "a movement booked at another outlet",
    sql: `update stock_movements m set outlet_id = (select id from outlets o where o.id <> m.outlet_id limit 1) where order_id = ${paid}`,
  },
];

const sales: Breach[] = [
  {
    number: 7,
    what: "a total that is not the sum",
    sql: `update orders set total_cents = total_cents + 1 where id = ${paid}`,
  },
  {
    number: 7,
    what: "a quantity out of range",
    sql: `update order_lines set quantity = 0, line_cents = 0 where order_id = ${paid}`,
  },
  {
    number: 7,
    what: "VAT of another amount",
    sql: `update order_vat set gross_cents = gross_cents + 1, vat_cents = vat_cents + 1
      where revision_id in (select id from order_revisions where order_id = ${paid})`,
  },
  {
    number: 8,
    what: "an item the outlet does not sell",
    sql: `delete from menu_items m using order_lines l where l.order_id = ${paid} and m.item_id = l.item_id`,
  },
  {
    number: 17,
    what: "a gap in the history",
    sql: `delete from order_events where seq = 2 and order_id = ${paid}`,
  },
  {
    number: 17,
    what: "a move that is not legal",
    sql: `update order_events set to_status = 'expired' where seq = (select max(seq) from order_events where order_id = ${paid}) and order_id = ${paid}`,
  },
  {
    number: 18,
    what: "a status without its move",
    sql: `update orders set status = 'ready' where id = ${paid}`,
  },
  {
    number: 19,
    what: "a colleague of another outlet",
    sql: `update order_events set actor_id = ${elsewhere("pizzaiolo")} where to_status = 'preparing' and order_id = ${atCroixRousse("status = 'collected'")}`,
  },
  {
    number: 19,
    what: "a colleague without the role",
    sql: `update order_events e set actor_id = d.courier_id from deliveries d where d.order_id = e.order_id and e.to_status = 'ready'`,
  },
  {
    number: 19,
    what: "a colleague whose post had ended by then",
    sql: `insert into past_memberships (id, user_id, outlet_id, role, ended_at)
        select gen_random_uuid(), user_id, outlet_id, role, '2026-01-01' from memberships where role = 'pizzaiolo';
      delete from memberships where role = 'pizzaiolo'`,
  },
  {
    number: 19,
    what: "taken off by hand by somebody who may not",
    sql: `insert into order_reductions (id, order_id, request_id, kind, cents, reason, decided_by, actor_id, at)
      select gen_random_uuid(), ${paid}, gen_random_uuid(), 'discount', 100, 'ami', id, id, now()
      from users where email = 'vendeur.part-dieu@ocpizza.example'`,
  },
  {
    number: 19,
    what: "taken off by nobody's decision",
    sql: `insert into order_adjustments (id, order_id, revision_id, kind, amount_cents)
      select gen_random_uuid(), order_id, id, 'discount', -100 from order_revisions where order_id = ${paid} and state = 'current'`,
  },
  { number: 31, what: "a use nobody took", sql: "update promotions set used = used + 1" },
  {
    number: 31,
    what: "a use of an order that came to nothing",
    sql: `insert into promotion_uses (order_id, promotion_id, taken_at)
      select ${anOrder("status = 'cancelled'")}, id, now() from promotions where code = 'PIZZA5';
      update promotions set used = used + 1 where code = 'PIZZA5'`,
  },
  {
    number: 31,
    what: "a discount whose use was given back",
    sql: `insert into promotion_uses (order_id, promotion_id, taken_at, given_back_at)
      select ${paid}, id, now(), now() from promotions where code = 'PIZZA5';
      insert into order_adjustments (id, order_id, revision_id, kind, amount_cents, promotion_id)
      select gen_random_uuid(), r.order_id, r.id, 'discount', -1, p.id from order_revisions r, promotions p
      where r.order_id = ${paid} and p.code = 'PIZZA5'`,
  },
  {
    number: 31,
    what: "a use held for a change that does not wait any more",
    sql: `insert into promotion_holds (revision_id, order_id, promotion_id, taken_at)
      select r.id, r.order_id, p.id, now() from order_revisions r, promotions p where r.order_id = ${paid} and p.code = 'PIZZA5' limit 1;
      update promotions set used = used + 1 where code = 'PIZZA5'`,
  },
  {
    number: 31,
    what: "a discount nobody had",
    sql: `insert into order_adjustments (id, order_id, revision_id, kind, amount_cents, promotion_id)
      select gen_random_uuid(), r.order_id, r.id, 'discount', -1, p.id from order_revisions r, promotions p
      where r.order_id = ${paid} and p.code = 'PIZZA5'`,
  },
  {
    number: 29,
    what: "one key, two orders",
    sql: `update orders set idem_key = (select idem_key from orders where id = ${paid})`,
  },
  {
    number: 29,
    what: "one link, two orders",
    sql: `update orders set public_token = (select public_token from orders where id = ${paid})`,
  },
];

const money: Breach[] = [
  { number: 9, what: "paid twice", sql: copyOf("payments", aPayment, `'{"provider_ref": "again"}'`) },
  {
    number: 9,
    what: "authorised though it is paid",
    sql: authorised(paid, "now()"),
  },
  {
    number: 10,
    what: "another currency",
    sql: `update payments set currency = 'CHF' where id = ${aPayment}`,
  },
  { number: 10, what: "one reference, two payments", sql: "update payments set provider_ref = 'the same'" },
  {
    number: 13,
    what: "more given back than was taken",
    sql: `insert into refunds (id, payment_id, status, amount_cents, reason)
      select gen_random_uuid(), id, 'succeeded', amount_cents + 1, 'test' from payments where id = ${aPayment}`,
  },
  {
    number: 13,
    what: "one reference, two refunds",
    sql: `insert into refunds (id, payment_id, status, amount_cents, reason, provider_ref)
      select gen_random_uuid(), ${aPayment}, 'succeeded', 1, 'test', 're_1' from generate_series(1, 2)`,
  },
  {
    number: 13,
    what: "given by hand though the bank gave it",
    sql: `with once as (
        insert into refunds (id, payment_id, status, amount_cents, reason)
        select gen_random_uuid(), ${aPayment}, 'succeeded', 1, 'test' returning id, payment_id)
      insert into refunds (id, payment_id, status, amount_cents, reason, instead_of, way)
      select gen_random_uuid(), payment_id, 'succeeded', 1, 'by_hand', id, 'cash' from once`,
  },
  {
    number: 14,
    what: "money kept of a cancelled order",
    sql: `update orders set status = 'cancelled' where id = ${paid}`,
  },
  {
    number: 14,
    what: "authorised for a cancelled order",
    sql: authorised(anOrder("status = 'cancelled' and total_cents > 1"), "now()"),
  },
  {
    number: 15,
    what: "cooked on an authorisation, which is no money",
    sql: `update orders set payment_plan = 'online' where id = ${unpaidCooking}; ${authorised(unpaidCooking, "now()", "total_cents")}`,
  },
  {
    number: 15,
    what: "cooked on credit",
    sql: `update orders set payment_plan = 'online' where id = ${unpaidCooking}`,
  },
  {
    number: 16,
    what: "authorised for an order nobody sees",
    sql: `${authorised(unpaidCooking, "'2026-11-27'")};
      update orders set status = 'awaiting_payment', expires_at = now()
      where id = (select order_id from payments where status = 'authorised')`,
  },
  {
    number: 16,
    what: "held at the bank for a day, of no use",
    sql: `${authorised(paid, "'2026-11-20'")}; update payments set released_at = '2026-11-21' where status = 'authorised'`,
  },
  {
    number: 16,
    what: "money for a change that came to nothing",
    sql: `update payments set revision_id = (select id from order_revisions where order_id = ${paid} limit 1) where order_id = ${paid};
      update order_revisions set state = 'void' where order_id = ${paid}`,
  },
  {
    number: 16,
    what: "money for an order nobody sees",
    sql: `update orders set status = 'awaiting_payment', expires_at = now() where id = ${anOrder("id in (select order_id from payments where captured_at < '2026-11-27')")}`,
  },
];

const said: Breach[] = [
  {
    number: 20,
    what: "an event applied twice",
    sql: "insert into provider_events values ('evt_1', 'checkout.session.completed', 'cs_1', now(), now(), 2)",
  },
  {
    number: 21,
    what: "an event nobody processed",
    sql: "insert into provider_events values ('evt_2', 'checkout.session.completed', 'cs_2', '2026-11-27 12:00+01', null, 0)",
  },
  { number: 22, what: "one fact, two messages", sql: "update messages set dedupe_key = 'the same'" },
  {
    number: 23,
    what: "a message left lying",
    sql: "update messages set state = 'pending', sent_at = null, created_at = now() - interval '1 hour'",
  },
  {
    number: 23,
    what: "a message given up untried",
    sql: "update messages set state = 'given_up', attempts = 0",
  },
  { number: 23, what: "sent, but never", sql: "update messages set sent_at = null" },
  {
    number: 27,
    what: "two couriers for one order",
    sql: copyOf("deliveries", "(select id from deliveries where state = 'under_way' limit 1)", "'{}'"),
  },
  {
    number: 27,
    what: "a courier of another outlet",
    sql: `update deliveries set courier_id = ${elsewhere("livreur")} where order_id = ${atCroixRousse("mode = 'delivery' and status = 'delivered'")}`,
  },
  {
    number: 28,
    what: "signed in after leaving the house",
    sql: `insert into sessions (id, user_id, expires_at) select gen_random_uuid(), ${elsewhere("livreur")}, '2027-01-01';
      update users set disabled_at = '2026-11-01' where id = ${elsewhere("livreur")}`,
  },
];

export const breaches: Breach[] = [
  ...stock,
  ...sales,
  ...money,
  ...said,
  ...journalBreaches,
  ...ledgerBreaches,
  ...purchaseBreaches,
  ...inventoryBreaches,
  ...tillBreaches,
  ...loyaltyBreaches,
  ...voucherBreaches,
  ...companyBreaches,
  ...reviewBreaches,
  ...cardBreaches,
];

/** Takes a transaction's constraints away: what they forbid must be found even where they are missing. */
export const withoutDefences = `
do $$
declare this record;
begin
  for this in select conrelid::regclass as owner, conname from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('c', 'u', 'f')
    order by contype = 'f' desc loop
    execute format('alter table %s drop constraint %I', this.owner, this.conname);
  end loop;
  for this in select indexrelid::regclass as name from pg_index x join pg_class c on c.oid = x.indrelid
    where c.relnamespace = 'public'::regnamespace and x.indisunique and not x.indisprimary loop
    execute format('drop index %s', this.name);
  end loop;
  for this in select distinct tgrelid::regclass as owner from pg_trigger where not tgisinternal loop
    execute format('alter table %s disable trigger user', this.owner);
  end loop;
end $$`;
