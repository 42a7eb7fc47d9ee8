import "server-only";
import { asc, eq, inArray, sql } from "drizzle-orm";
import { items, kitchenTicks, menus, orderLineParts, orderLines, products } from "@/db/schema";
import { db } from "@/lib/server/db";
import { boardRevisions } from "./board-orders";

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
      partId: orderLineParts.id,
      side: orderLineParts.side,
      recipeVersionId: orderLineParts.recipeVersionId,
      kind: products.kind,
      nameFr: products.nameFr,
      nameEn: products.nameEn,
      size: items.size,
      menuFr: menus.nameFr,
      menuEn: menus.nameEn,
    })
    .from(orderLines)
    .innerJoin(orderLineParts, eq(orderLineParts.lineId, orderLines.id))
    .innerJoin(items, eq(items.id, orderLineParts.itemId))
    .innerJoin(products, eq(products.id, items.productId))
    .leftJoin(menus, eq(menus.id, orderLines.menuId))
    .where(inArray(orderLines.revisionId, boardRevisions(outletId, at)))
    .orderBy(asc(orderLines.seq), asc(orderLineParts.seq));
}

export type BoardPart = Awaited<ReturnType<typeof boardParts>>[number];
