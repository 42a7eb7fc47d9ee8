import type { Invariant } from "./invariant";

/** Vouchers and gift cards: what we owe whoever holds one is what was given or sold that way and not spent. */
export const voucherInvariants: readonly Invariant[] = [
  {
    number: 38,
    name: "a voucher is worth the sum of its moves, within what it was issued for; what it paid and what it was given for is in the books, once",
    looked: `
      select (select count(*) from audit.vouchers) + (select count(*) from audit.till_exchanges)
        + (select count(*) from audit.payments where method in ('voucher', 'gift_card'))`,
    broken: `
      select v.id::text from audit.vouchers v
      where v.balance_cents not between 0 and v.amount_cents
        or v.balance_cents <> coalesce((select sum(m.amount_cents) from audit.voucher_moves m where m.voucher_id = v.id), 0)
      union all
      select v.id::text from audit.vouchers v left join audit.refunds r on r.id = v.refund_id
      left join audit.payments p on p.id = r.payment_id left join audit.orders o on o.id = p.order_id
      where v.kind = 'refund' and (r.way is distinct from 'voucher' or r.amount_cents <> v.amount_cents or o.outlet_id <> v.outlet_id)
      union all
      select v.id::text from audit.vouchers v left join audit.till_exchanges x on x.id = v.exchange_id
      where v.kind <> 'refund' and (x.kind is distinct from v.kind or x.amount_cents <> v.amount_cents or x.outlet_id <> v.outlet_id)
      union all
      select r.id::text from audit.refunds r
      where r.way = 'voucher' and not exists (select from audit.vouchers v where v.refund_id = r.id)
      union all
      select x.id::text from audit.till_exchanges x
      where x.kind in ('gift_card', 'gesture') and not exists (select from audit.vouchers v where v.exchange_id = x.id)
      union all
      select m.id::text from audit.voucher_moves m join audit.vouchers v on v.id = m.voucher_id
      join audit.payments p on p.id = m.payment_id join audit.orders o on o.id = p.order_id
      where p.method <> case v.kind when 'gift_card' then 'gift_card' else 'voucher' end or p.amount_cents <> -m.amount_cents
        or (v.kind <> 'gift_card' and o.outlet_id <> v.outlet_id)
      union all
      select p.id::text from audit.payments p
      where p.method in ('voucher', 'gift_card') and p.status = 'captured'
        and (select count(*) from audit.voucher_moves m where m.payment_id = p.id) <> 1
      union all
      select r.id::text from audit.refunds r join audit.payments p on p.id = r.payment_id
      where p.method in ('voucher', 'gift_card') and r.way is null and r.status = 'succeeded'
        and not exists (select from audit.voucher_moves m
          where m.refund_id = r.id and m.kind = 'give_back' and m.amount_cents = r.amount_cents)`,
  },
];
