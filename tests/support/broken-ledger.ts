import type { Breach } from "./broken-books";

const sale = (where = "true") =>
  `(chain_id, seq) = (select chain_id, seq from fiscal_entries where kind = 'sale' and ${where} order by at desc limit 1)`;

/** An online payment of the day before, and what the provider's list says of it. */
const onList = (cents: string, fee = "0") => `
  update payments set method = 'online', provider_ref = 'pi_1' where id = (select id from payments where status = 'captured'
    and captured_at < '2026-11-27' limit 1);
  insert into provider_movements (id, kind, amount_cents, fee_cents, currency, source_ref, payment_ref, at, available_at)
    select 'txn_1', 'charge', ${cents}, ${fee}, 'EUR', 'ch_1', 'pi_1', captured_at, captured_at from payments where provider_ref = 'pi_1'`;
const listRead = (balance: string) => `
  insert into provider_comparisons (id, at, added, balance_cents)
    select gen_random_uuid(), '2026-11-27T04:40:00+01:00', 1, ${balance}`;

/** Ways of putting the ledger and the provider's list at odds with the books. */
export const ledgerBreaches: Breach[] = [
  {
    number: 11,
    what: "a payment the ledger does not know",
    sql: `delete from fiscal_entries where ${sale()}`,
  },
  {
    number: 11,
    what: "a payment posted for another amount",
    sql: `update fiscal_entries set payload = jsonb_set(payload::jsonb, '{tenders,0,amountCents}', '1') where ${sale()}`,
  },
  {
    number: 12,
    what: "a document whose tax does not sum to its money",
    sql: `update fiscal_entries set payload = jsonb_set(payload::jsonb, '{vat,0,vatCents}', '999999') where ${sale()}`,
  },
  {
    number: 30,
    what: "another amount on the provider's list",
    sql: `${onList("amount_cents + 1")}; ${listRead("amount_cents + 1 from payments where provider_ref = 'pi_1'")}`,
  },
  {
    number: 30,
    what: "a payment the provider's list does not have",
    sql: `${onList("amount_cents")}; update payments set method = 'online' where id = (select id from payments
      where status = 'captured' and method <> 'online' and captured_at < '2026-11-27' limit 1);
      ${listRead("amount_cents from payments where provider_ref = 'pi_1'")}`,
  },
  {
    number: 30,
    what: "money on the provider's account that nobody knows",
    sql: `${onList("amount_cents")}; update payments set method = 'cash' where provider_ref = 'pi_1';
      ${listRead("amount_cents from payments where provider_ref = 'pi_1'")}`,
  },
  {
    number: 30,
    what: "a balance that is not the sum of its movements",
    sql: `${onList("amount_cents", "25")}; ${listRead("amount_cents from payments where provider_ref = 'pi_1'")}`,
  },
];
