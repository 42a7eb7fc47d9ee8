import type { Breach } from "./broken-books";

const anyDrawer = "(select id from till_sessions order by id limit 1)";
const seller = "(select opened_by from till_sessions order by id limit 1)";
const inDrawer = (kind: string, cents: string, more: string, from: string) => `
  insert into till_movements (id, session_id, kind, amount_cents, ${more}, actor_id, at)
  select gen_random_uuid(), ${anyDrawer}, '${kind}', ${cents}, id, ${seller}, now() from ${from}`;
const aPayment = (where: string) => `(select id, amount_cents from payments where ${where} limit 1) p`;

export const tillBreaches: Breach[] = [
  {
    number: 34,
    what: "a closed drawer that does not add up",
    sql: `update till_sessions set counted_cents = 1, expected_cents = 1, closed_by = opened_by, closed_at = now() where id = ${anyDrawer}`,
  },
  {
    number: 34,
    what: "a card's money in a drawer",
    sql: inDrawer(
      "sale",
      "amount_cents",
      "payment_id",
      aPayment("method = 'card_terminal' and status = 'captured'"),
    ),
  },
  {
    number: 34,
    what: "a payment in a drawer for another amount",
    sql: inDrawer(
      "sale",
      "amount_cents + 1",
      "payment_id",
      aPayment("method = 'cash' and status = 'captured'"),
    ),
  },
  {
    number: 34,
    what: "a payment in two drawers",
    sql: `${inDrawer("sale", "amount_cents", "payment_id", aPayment("method = 'cash' and status = 'captured' and id = (select min(id::text)::uuid from payments where method = 'cash')"))};
      ${inDrawer("sale", "amount_cents", "payment_id", aPayment("method = 'cash' and status = 'captured' and id = (select min(id::text)::uuid from payments where method = 'cash')"))}`,
  },
  {
    number: 34,
    what: "cash taken that is in no drawer",
    sql: `insert into takings (id, order_id, digest, taken_cents, tip_cents, change_cents, taken_by, terminal, at)
      select gen_random_uuid(), order_id, '', 1, 0, 0, taken_by, 'counter', now() from payments where method = 'cash' and taken_by is not null limit 1;
      update payments set taking_id = (select id from takings limit 1) where method = 'cash'`,
  },
];
