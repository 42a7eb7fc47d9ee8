import type { Invariant } from "./invariant";

/** Stamps of customers' accounts. */
export const loyaltyInvariants: readonly Invariant[] = [
  {
    number: 35,
    name: "nobody spent stamps he had not; a pizza given took ten and one not given took none; stamps were earned by pizzas handed over",
    looked: "select count(*) from audit.stamp_entries",
    broken: `
      select customer_id::text as id from audit.stamp_entries group by customer_id having sum(stamps) < 0
      union all
      select o.id::text from audit.orders o
      left join (
        select order_id, sum(stamps) as spent from audit.stamp_entries where kind <> 'earned' group by 1
      ) s on s.order_id = o.id
      left join (
        select u.order_id from audit.promotion_uses u join audit.promotions p on p.id = u.promotion_id
        where u.given_back_at is null and p.kind = 'loyalty'
      ) u on u.order_id = o.id
      where coalesce(s.spent, 0) <> case when u.order_id is null then 0 else -10 end
      union all
      select e.dedupe_key from audit.stamp_entries e join audit.orders o on o.id = e.order_id
      where e.customer_id is distinct from o.customer_id
        or (e.kind = 'earned' and (o.status not in ('delivered', 'collected') or e.stamps > (
          select sum(l.qty) from audit.order_lines l where l.order_id = o.id) * 5))
      union all
      select dedupe_key from audit.stamp_entries group by dedupe_key having count(*) > 1`,
  },
];
