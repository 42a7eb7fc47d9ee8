import "server-only";
import { asc, eq, inArray, sql } from "drizzle-orm";
import {
  items,
  kitchenTicks,
  menus,
  orderLineParts,
  orderLines,
  products,
  recipeVersions,
} from "@/db/schema";
import { db } from "@/lib/server/db";
import type { Bake } from "../ticket";
import { boardRevisions } from "./board-orders";

const instead = (name: "name_fr" | "name_en") => sql<string | null>`(select p.${sql.raw(name)} from items i
  join products p on p.id = i.product_id where i.id = ${orderLines.insteadItemId})`;

/** What its customer is still to be called about. */
const calls = (name: "name_fr" | "name_en") => sql<{ code: string; name: string }[]>`(
  select coalesce(json_agg(json_build_object('code', g.code, 'name', g.${sql.raw(name)}) order by s.at), '[]')
  from shortages s join ingredients g on g.id = s.ingredient_id
  where s.line_id = ${orderLines.id} and s.settled_at is null)`;

/** Lines and their parts of the orders on the board, in the order they were asked for; `done` lists the units ticked off. */
export function boardParts(outletId: string, at: Date) {
  return db
    .select({
      revisionId: orderLines.revisionId,
      lineId: orderLines.id,
      quantity: orderLines.quantity,
      done: sql<
        number[]
      >`array(select ${kitchenTicks.unit} from ${kitchenTicks} where ${kitchenTicks.lineId} = ${orderLines.id} order by 1)`,
      bakes: sql<
        Bake[]
      >`(select coalesce(json_agg(json_build_object('id', b.id, 'unit', b.unit, 'pizza', b.pizza,
        'putInAt', b.put_in_at, 'dueAt', b.due_at, 'takenOutAt', b.taken_out_at) order by b.unit, b.pizza), '[]')
        from oven_bakes b where b.line_id = ${orderLines.id})`,
      wish: orderLines.ifMissing,
      insteadFr: instead("name_fr"),
      insteadEn: instead("name_en"),
      callsFr: calls("name_fr"),
      callsEn: calls("name_en"),
      partId: orderLineParts.id,
      side: orderLineParts.side,
      recipeVersionId: orderLineParts.recipeVersionId,
      pitfallsFr: recipeVersions.pitfallsFr,
      pitfallsEn: recipeVersions.pitfallsEn,
      kind: products.kind,
      folded: products.folded,
      nameFr: products.nameFr,
      nameEn: products.nameEn,
      size: items.size,
      menuFr: menus.nameFr,
      menuEn: menus.nameEn,
    })
    .from(orderLines)
    .innerJoin(orderLineParts, eq(orderLineParts.lineId, orderLines.id))
    .innerJoin(items, eq(items.id, orderLineParts.itemId))
    .innerJoin(recipeVersions, eq(recipeVersions.id, orderLineParts.recipeVersionId))
    .innerJoin(products, eq(products.id, items.productId))
    .leftJoin(menus, eq(menus.id, orderLines.menuId))
    .where(inArray(orderLines.revisionId, boardRevisions(outletId, at)))
    .orderBy(asc(orderLines.seq), asc(orderLineParts.seq));
}

export type BoardPart = Awaited<ReturnType<typeof boardParts>>[number];
