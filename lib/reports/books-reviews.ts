import type { Invariant } from "./invariant";

/** What customers say of their orders. */
export const reviewInvariants: readonly Invariant[] = [
  {
    number: 40,
    name: "a review is of an order that was handed over, at that order's outlet; a dish is said of only where it was in it",
    looked: "select count(*) from audit.order_reviews",
    broken: `
      select w.order_id::text as id from audit.order_reviews w join audit.orders o on o.id = w.order_id
      where o.status not in ('delivered', 'collected') or o.outlet_id <> w.outlet_id
      union all
      select d.order_id::text from audit.order_review_dishes d
      where not exists (select 1 from audit.order_products p where p.order_id = d.order_id and p.product_id = d.product_id)`,
  },
];
