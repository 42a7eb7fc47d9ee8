import type { Breach } from "./broken-books";

const outlet = (slug: string) => `(select id from outlets where slug = '${slug}')`;
const basil = "(select id from ingredients where code = 'basilic')";
const someone = "(select id from users order by id limit 1)";
const transfer = "'00000000-0000-7000-8000-000000000036'::uuid";
const sent = (ended = "null, null") => `
  insert into stock_transfers (id, from_outlet_id, to_outlet_id, sent_at, sent_by, received_at, received_by)
  values (${transfer}, ${outlet("part-dieu")}, ${outlet("vaise")}, now(), ${someone}, ${ended});
  insert into stock_transfer_lines (transfer_id, ingredient_id, position, sent, received)
  values (${transfer}, ${basil}, 1, 100, ${ended === "null, null" ? "null" : "100"})`;
const moved = (key: string, slug: string, quantity: number) => `
  insert into stock_movements (id, outlet_id, ingredient_id, quantity, kind, dedupe_key, at)
  values (gen_random_uuid(), ${outlet(slug)}, ${basil}, ${quantity}, '${quantity < 0 ? "transfer_out" : "transfer_in"}',
    '${key}:' || ${transfer} || ':' || ${basil}, now())`;
const arrived = `now(), ${someone}`;
const made = (quantity: number) => `
  insert into stock_movements (id, outlet_id, ingredient_id, quantity, kind, dedupe_key, at)
  select gen_random_uuid(), outlet_id, ingredient_id, ${quantity}, 'preparation', 'prepare:' || preparation_id || ':' || ingredient_id, now()
  from preparation_lots order by id limit 1`;

export const inventoryBreaches: Breach[] = [
  { number: 36, what: "sent and still on the shelf", sql: sent() },
  {
    number: 36,
    what: "less off the shelf than was sent",
    sql: `${sent()}; ${moved("send", "part-dieu", -90)}`,
  },
  {
    number: 36,
    what: "received and on nobody's shelf",
    sql: `${sent(arrived)}; ${moved("send", "part-dieu", -100)}`,
  },
  {
    number: 36,
    what: "received on another outlet's shelf",
    sql: `${sent(arrived)}; ${moved("send", "part-dieu", -100)}; ${moved("receive", "bron", 100)}`,
  },
  {
    number: 36,
    what: "come back though nobody took it back",
    sql: `${sent()}; ${moved("send", "part-dieu", -100)}; ${moved("return", "part-dieu", 100)}`,
  },
  { number: 37, what: "more dough on the shelf than in its lots", sql: made(1_000_000) },
  {
    number: 37,
    what: "dough of no lot",
    sql: `${made(1000)}; update preparation_lots set preparation_id = gen_random_uuid()`,
  },
];
