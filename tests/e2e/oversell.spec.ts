import { expect, test } from "@playwright/test";
import type { Sql } from "postgres";
import { verifyBooks } from "@/lib/reports/queries/verify-books";
import { actionId, openDatabase, order, sites } from "./over-http";

// Two hundred buyers of the last fifty, over HTTP, against two processes, again and again.
const rounds = 20;
const buyers = 200;
const stocked = 50;

const buy = (site: string, id: string) =>
  order(site, id, { outlet: "vaise", item: "coca33", slot: null, seenTotalCents: 220 });

test("sells exactly what is there, every time, and the books verify", async () => {
  test.setTimeout(600_000);
  const sql = openDatabase();
  const id = actionId();
  for (let round = 0; round < rounds; round += 1) {
    await stock(sql);
    const answers = await Promise.all(
      Array.from({ length: buyers }, (_, n) => buy(sites[n % 2 ? 1 : 0], id)),
    );
    const count = (word: string) => answers.filter((answer) => answer === word).length;
    expect(
      { sold: count("sold"), told: count("sold_out") },
      `round ${round + 1}: ${[...new Set(answers)]}`,
    ).toEqual({
      sold: stocked,
      told: buyers - stocked,
    });
  }
  const broken = (await verifyBooks(sql, new Date())).filter((check) => check.broken > 0);
  expect(broken).toEqual([]);
  await sql.end();
});

/** Fifty are free beyond what is held, set by a correction as staff would make it. */
async function stock(sql: Sql): Promise<void> {
  await sql`
    with target as (
      select s.outlet_id, s.ingredient_id, ${stocked} + s.reserved - s.on_hand as difference
      from stock_levels s join outlets o on o.id = s.outlet_id join ingredients g on g.id = s.ingredient_id
      where o.slug = 'vaise' and g.code = 'coca33'
    ), moved as (
      insert into stock_movements (id, outlet_id, ingredient_id, quantity, kind, reason, dedupe_key, at)
      select gen_random_uuid(), outlet_id, ingredient_id, difference, 'correction', 'test', gen_random_uuid()::text, now()
      from target where difference <> 0
    )
    update stock_levels s set on_hand = s.on_hand + t.difference from target t
    where s.outlet_id = t.outlet_id and s.ingredient_id = t.ingredient_id`;
}
