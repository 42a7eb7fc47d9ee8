import type { Breach } from "./broken-books";

const anEntry = "(select id from stamp_entries order by id limit 1)";
const stamp = (stamps: number, kind: string, status = "collected") => `
  insert into stamp_entries (id, customer_id, order_id, kind, stamps, dedupe_key, at)
  select gen_random_uuid(), customer_id, id, '${kind}', ${stamps}, 'made up', now() from orders
  where customer_id is not null and status = '${status}' order by id limit 1`;

export const loyaltyBreaches: Breach[] = [
  { number: 35, what: "stamps spent that nobody had", sql: stamp(-9000, "spent") },
  { number: 35, what: "stamps spent on no pizza", sql: stamp(-10, "spent") },
  { number: 35, what: "stamps given back that were not spent", sql: stamp(10, "given_back") },
  { number: 35, what: "stamps of an order that is not handed over", sql: stamp(1, "earned", "placed") },
  {
    number: 35,
    what: "more stamps than pizzas",
    sql: `update stamp_entries set stamps = 900 where id = ${anEntry}`,
  },
  {
    number: 35,
    what: "stamps on another's card",
    sql: `update stamp_entries set customer_id = (select id from customers c where c.id <> customer_id limit 1) where id = ${anEntry}`,
  },
];
