import type { Breach } from "./broken-books";

const till =
  "(select chain_id from fiscal_entries where kind = 'sale' group by 1 order by count(*) desc limit 1)";
const aSale = `chain_id = ${till} and seq = (select max(seq) / 2 from fiscal_entries where chain_id = ${till})`;
const lastSale = `chain_id = ${till} and seq = (select max(seq) from fiscal_entries where chain_id = ${till})`;

/** An invoice of nothing, of this number and sum, and a counter that agrees. */
const anInvoice = (seq: number, cents: number) =>
  `insert into fiscal_invoices (id, outlet_id, series, seq, number, kind, order_id, total_cents, at, content, hash)
    select gen_random_uuid(), outlet_id, 1, ${seq}, 'X-F1-${seq}', 'invoice', id, ${cents}, now(), '{}',
      encode(sha256(convert_to('{}', 'UTF8')), 'hex') from orders limit 1;
  insert into fiscal_invoice_counters select outlet_id, 1, ${seq} from fiscal_invoices`;

/** Ways of falsifying the fiscal journal behind the house's back. */
export const journalBreaches: Breach[] = [
  { number: 24, what: "a fiscal entry taken out", sql: `delete from fiscal_entries where ${aSale}` },
  { number: 24, what: "the last fiscal entry cut off", sql: `delete from fiscal_entries where ${lastSale}` },
  {
    number: 24,
    what: "a counter set back",
    sql: `update fiscal_chains set last_seq = last_seq - 1 where id = ${till}`,
  },
  {
    number: 25,
    what: "a receipt's text rewritten",
    sql: `update fiscal_entries set payload = replace(payload, '"quantity":1', '"quantity":2') where ${lastSale}`,
  },
  {
    number: 25,
    what: "a receipt rewritten and hashed anew",
    sql: `update fiscal_entries set payload = payload || ' ', hash = encode(sha256(convert_to(payload || ' ', 'UTF8')), 'hex') where ${aSale}`,
  },
  {
    number: 25,
    what: "a perpetual total set back",
    sql: `update fiscal_entries set grand_total_cents = 0 where ${aSale}`,
  },
  {
    number: 25,
    what: "a column that says other than the signed text",
    sql: `update fiscal_entries set total_cents = total_cents + 1, grand_total_cents = grand_total_cents + 1 where ${lastSale};
      update fiscal_chains set grand_total_cents = grand_total_cents + 1 where id = ${till}`,
  },
  { number: 24, what: "an invoice's number left out", sql: anInvoice(2, 0) },
  { number: 26, what: "an invoice of what was not sold", sql: anInvoice(1, 100) },
  {
    number: 26,
    what: "an invoice rewritten",
    sql: `${anInvoice(1, 0)}; update fiscal_invoices set content = '{"totalCents":1}'`,
  },
  {
    number: 26,
    what: "money that no receipt names",
    sql: `update fiscal_entries set source = null, kind = 'correction', total_cents = 0 where ${aSale}`,
  },
  {
    number: 26,
    what: "a receipt of several payments that names none of them",
    sql: `update fiscal_entries set others = array['payment:x'], payload = (payload::jsonb || '{"tenders": [{"amountCents": 1}]}')::text
      where ${aSale}`,
  },
  {
    number: 26,
    what: "a receipt for money that never moved",
    sql: `update fiscal_entries set source = 'payment:' || gen_random_uuid() where ${aSale}`,
  },
  {
    number: 26,
    what: "a receipt of another outlet's till",
    sql: `update fiscal_chains set outlet_id = (select id from outlets where slug = 'vaise') where kind = 'till'`,
  },
];
