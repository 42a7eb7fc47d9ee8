import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";
import { scopeOf } from "../queries/scope-of";
import type { Applied, Of } from "./apply-change";

/** An item is on an outlet's card, or no more. @throws Refusal not_found */
export async function setPresence(
  tx: Transaction,
  { item, outlet, onMenu }: Of<"presence">,
  scope: readonly string[] | null,
): Promise<Applied[]> {
  const [known] = await tx.execute<{ id: string }>(sql`select id from items where code = ${item} for update`);
  if (!known) throw new Refusal("not_found", {}, "item");
  const at = await scopeOf(tx, outlet, scope);
  const ids = sql.param(at.map(({ id }) => id));
  const own = await tx.execute<{ outletId: string }>(sql`
    select outlet_id as "outletId" from menu_items
    where item_id = ${known.id} and on_menu and outlet_id = any(${ids}::uuid[])`);
  await tx.execute(sql`
    insert into menu_items (outlet_id, item_id, on_menu) select o, ${known.id}, ${onMenu} from unnest(${ids}::uuid[]) o
    on conflict (outlet_id, item_id) do update set on_menu = excluded.on_menu`);
  return at.map(({ id }) => ({
    ...{ subject: "product" as const, subjectId: item, outletId: id, after: { onMenu } },
    before: { onMenu: own.some(({ outletId }) => outletId === id) },
  }));
}
