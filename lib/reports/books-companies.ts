import type { Invariant } from "./invariant";

/** What companies owe is what they bought on account, less what was refunded and what they settled. */
export const companyInvariants: readonly Invariant[] = [
  {
    number: 39,
    name: "a company owes the sum of its account's moves; each is a payment, a refund or a settlement of its outlet, once and for as much",
    looked: `
      select (select count(*) from audit.company_accounts) + (select count(*) from audit.payments where method = 'account')
        + (select count(*) from audit.till_exchanges where kind = 'settlement')`,
    broken: `
      select a.id::text from audit.company_accounts a
      where a.owed_cents <> coalesce((select sum(m.amount_cents) from audit.company_moves m where m.account_id = a.id), 0)
      union all
      select p.id::text from audit.payments p join audit.orders o on o.id = p.order_id
      where p.method = 'account' and p.status = 'captured' and (select count(*) from audit.company_moves m
        join audit.company_accounts a on a.id = m.account_id
        where m.payment_id = p.id and m.amount_cents = p.amount_cents and a.outlet_id = o.outlet_id) <> 1
      union all
      select m.id::text from audit.company_moves m join audit.payments p on p.id = m.payment_id where p.method <> 'account'
      union all
      select r.id::text from audit.refunds r join audit.payments p on p.id = r.payment_id
      where p.method = 'account' and r.status = 'succeeded'
        and not exists (select from audit.company_moves m where m.refund_id = r.id and m.amount_cents = -r.amount_cents)
      union all
      select x.id::text from audit.till_exchanges x
      where x.kind = 'settlement' and (select count(*) from audit.company_moves m join audit.company_accounts a on a.id = m.account_id
        where m.exchange_id = x.id and m.amount_cents = -x.amount_cents and a.outlet_id = x.outlet_id) <> 1`,
  },
];
