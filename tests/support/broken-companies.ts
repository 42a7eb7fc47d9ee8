import type { Breach } from "./broken-books";

/** A company that owes what one payment put on its account. */
const company = (more = "") => `
  insert into company_accounts (id, outlet_id, name, siren, address, limit_cents, owed_cents, opened_by, opened_at)
  select gen_random_uuid(), o.outlet_id, 'test', '732829320', 'test', 1000000, p.amount_cents, (select id from users limit 1), now()
  from payments p join orders o on o.id = p.order_id where p.method = 'cash' and p.status = 'captured' order by p.id limit 1;
  insert into company_moves (id, account_id, kind, amount_cents, payment_id, at)
  select gen_random_uuid(), (select id from company_accounts where name = 'test'), 'charge', p.amount_cents, p.id, now()
  from payments p where p.method = 'cash' and p.status = 'captured' order by p.id limit 1;
  update payments set method = 'account' where id = (select payment_id from company_moves where payment_id is not null limit 1);${more}`;

export const companyBreaches: Breach[] = [
  {
    number: 39,
    what: "a company that owes more than its moves",
    sql: company("update company_accounts set owed_cents = owed_cents + 1"),
  },
  {
    number: 39,
    what: "an account of another outlet than the order on it",
    sql: company(
      "update company_accounts set outlet_id = (select id from outlets where id <> outlet_id limit 1)",
    ),
  },
  {
    number: 39,
    what: "a payment on account that no account bears",
    sql: "update payments set method = 'account' where method = 'cash' and status = 'captured'",
  },
  {
    number: 39,
    what: "what was on account refunded, and still owed",
    sql: company(`
      insert into refunds (id, payment_id, status, amount_cents, reason, settled_at)
      select gen_random_uuid(), payment_id, 'succeeded', 1, 'test', now() from company_moves where payment_id is not null`),
  },
  {
    number: 39,
    what: "a settlement that no account knows",
    sql: company(`
      insert into till_exchanges (id, outlet_id, kind, method, amount_cents, actor_id, terminal, at)
      select gen_random_uuid(), outlet_id, 'settlement', 'transfer', 1, opened_by, 'test', now() from company_accounts`),
  },
];
