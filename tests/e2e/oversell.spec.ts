import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import postgres from "postgres";
import { newId } from "@/lib/ids";
import { verifyBooks } from "@/lib/reports/queries/verify-books";

// Two hundred buyers of the last fifty, over HTTP, against two processes, again and again.
const rounds = 20;
const buyers = 200;
const stocked = 50;

const env = (name: string) => process.env[name] ?? "";
const sites = [env("OCPIZZA_TEST_SITE"), env("OCPIZZA_TEST_TWIN") || env("OCPIZZA_TEST_SITE")];

type Manifest = { node: Record<string, { exportedName?: string; filename?: string }> };

/** The public name Next gave the action at the build: what a browser's form would send. */
function actionId(): string {
  const { node } = JSON.parse(
    readFileSync(".next-test/server/server-reference-manifest.json", "utf8"),
  ) as Manifest;
  const found = Object.entries(node).find(
    ([, action]) => action.exportedName === "placeOrderAction" && /commande/.test(action.filename ?? ""),
  );
  if (!found) throw new Error("the build has no placeOrderAction");
  return found[0];
}

async function buy(site: string, id: string): Promise<"sold" | "sold_out" | string> {
  const order = {
    ...{ basketId: newId(), outlet: "vaise", mode: "takeaway", slot: null, address: null, locale: "fr" },
    lines: [{ key: "a", item: "coca33", quantity: 1, removed: [], added: [] }],
    contact: { name: "Acheteur Pressé", phone: "06 39 98 12 34", email: "" },
    ...{ kitchenNote: "", courierNote: "", adultDeclared: false, seenTotalCents: 220 },
  };
  const answer = await fetch(`${site}/commande`, {
    method: "POST",
    headers: {
      "next-action": id,
      origin: site,
      "content-type": "text/plain;charset=UTF-8",
      accept: "text/x-component",
    },
    body: JSON.stringify(["fr", order]),
  });
  const text = await answer.text();
  if (/"ok":true/.test(text)) return "sold";
  return /"code":"(\w+)"/.exec(text)?.[1] ?? `HTTP ${answer.status}`;
}

test("sells exactly what is there, every time, and the books verify", async () => {
  test.setTimeout(600_000);
  const sql = postgres({
    ...{ host: env("POSTGRES_HOST"), port: Number(env("POSTGRES_PORT")), database: env("POSTGRES_NAME") },
    ...{ username: env("POSTGRES_USER"), password: env("POSTGRES_PASS"), onnotice: () => {} },
  });
  const id = actionId();
  for (let round = 0; round < rounds; round += 1) {
    await stock(sql);
    const answers = await Promise.all(Array.from({ length: buyers }, (_, n) => buy(sites[n % 2] ?? "", id)));
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
async function stock(sql: postgres.Sql): Promise<void> {
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
