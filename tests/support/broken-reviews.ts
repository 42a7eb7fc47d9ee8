import type { Breach } from "./broken-books";

const aReview = "(select order_id from order_reviews order by order_id limit 1)";

export const reviewBreaches: Breach[] = [
  {
    number: 40,
    what: "a review of an order that is not handed over",
    sql: `insert into order_reviews (order_id, outlet_id, stars, text, written_at)
      select id, outlet_id, 5, '', now() from orders where status = 'placed' order by id limit 1`,
  },
  {
    number: 40,
    what: "a review at another outlet",
    sql: `update order_reviews set outlet_id = (select id from outlets o where o.id <> outlet_id limit 1) where order_id = ${aReview}`,
  },
  {
    number: 40,
    what: "a dish that was not in it",
    sql: `insert into order_review_dishes (order_id, product_id, stars)
      select ${aReview}, id, 1 from products p where not exists (select 1 from order_lines l join order_line_parts t on t.line_id = l.id
        join items i on i.id = t.item_id where l.order_id = ${aReview} and i.product_id = p.id) order by id limit 1`,
  },
];
