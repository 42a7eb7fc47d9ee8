import { asOf, type Invariant } from "./invariant";

/** The ledger reads the journal's documents anew each time: the rest of it is `npm run verify:fiscal`'s. */
const readAnew = "62 days";
const recent = `at > ${asOf} - interval '${readAnew}'`;
const tenders =
  "('provider', 'cash', 'terminal', 'bank', 'meal_voucher', 'cheque', 'voucher', 'gift_card', 'account')";

/** Double entry, and the provider's own list beside it. */
export const ledgerInvariants: readonly Invariant[] = [
  {
    number: 11,
    name: "each payment and each refund is in the ledger once, for its amount",
    looked: `
      select (select count(*) from audit.payments where status = 'captured' and captured_${recent})
        + (select count(*) from audit.refunds where created_${recent})`,
    broken: `
      with posted as (
        select payment_id, refund_id, count(*) as times, sum(amount_cents) as cents from audit.ledger_entries
        where account in ${tenders} and (payment_id is not null or refund_id is not null) group by 1, 2
      )
      select p.id::text from audit.payments p left join posted l on l.payment_id = p.id
      where p.status = 'captured' and p.captured_${recent} and (l.times is distinct from 1 or l.cents <> p.amount_cents)
      union all
      select r.id::text from audit.refunds r left join posted l on l.refund_id = r.id
      where r.created_${recent} and case when r.status = 'failed' then coalesce(l.cents, 1) <> 0
        else l.times is distinct from 1 or l.cents <> -r.amount_cents end`,
  },
  {
    number: 12,
    name: "the ledger balances, entry by entry",
    looked: `select count(distinct txn_id) from audit.ledger_entries where ${recent}`,
    broken: `
      select txn_id as id from audit.ledger_entries where ${recent} group by 1 having sum(amount_cents) <> 0`,
  },
  {
    number: 30,
    name: "our books say of payments, refunds and the balance what the provider's own list says",
    looked: "select count(*) from audit.provider_movements",
    broken: `
      select concat_ws(' ', what, ref) as id from audit.provider_differences
      union all
      select 'balance' from (select * from audit.provider_comparisons where trouble is null order by at desc limit 1) c
      where c.balance_cents <> (select sum(amount_cents - fee_cents) from audit.provider_movements)`,
  },
];
