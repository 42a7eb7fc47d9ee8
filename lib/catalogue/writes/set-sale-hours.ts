import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { scopesOf } from "../queries/scopes-of";
import type { SaleHour } from "../within-hours";
import type { Applied, Of } from "./apply-changes";

/** When an outlet sells a product; no hours: whenever it is open. @throws Refusal not_found */
export async function setSaleHours(
  tx: Transaction,
  { product, outlet, hours }: Of<"hours">,
  scope: readonly string[] | null,
): Promise<Applied[]> {
  // Two who set them meet at the product's row.
  const [known] = await tx.execute<{ id: string }>(
    sql`select id from products where code = ${product} for update`,
  );
  if (!known) throw new Refusal("not_found", {}, "product");
  const at = (await scopesOf(tx, scope))(outlet);
  return Promise.all(
    at.map(async ({ id }) => ({
      ...{ subject: "product" as const, subjectId: product, outletId: id, after: { hours } },
      before: { hours: await writeHours(tx, id, { product: known.id }, hours) },
    })),
  );
}

/** Puts hours in the place of those there were. @returns those of before */
export async function writeHours(
  tx: Transaction,
  outletId: string,
  thing: { product: string } | { menu: string },
  hours: readonly SaleHour[],
): Promise<SaleHour[]> {
  const of: SQL = "product" in thing ? sql`product_id = ${thing.product}` : sql`menu_id = ${thing.menu}`;
  const before = await tx.execute<SaleHour>(sql`
    delete from sale_hours where outlet_id = ${outletId} and ${of}
    returning weekday, to_char(opens, 'HH24:MI') as opens, to_char(closes, 'HH24:MI') as closes`);
  const rows = JSON.stringify(hours.map((hour) => ({ id: newId(), ...hour })));
  const [product, menu] = "product" in thing ? [thing.product, null] : [null, thing.menu];
  await tx.execute(sql`
    insert into sale_hours (id, outlet_id, product_id, menu_id, weekday, opens, closes)
    select n.id, ${outletId}, ${product}::uuid, ${menu}::uuid, n.weekday, n.opens, n.closes
    from jsonb_to_recordset(${rows}::jsonb) as n(id uuid, weekday int, opens time, closes time)`);
  return before
    .map(({ weekday, opens, closes }) => ({ weekday, opens, closes }))
    .toSorted((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens));
}
