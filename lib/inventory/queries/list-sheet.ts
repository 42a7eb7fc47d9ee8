import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { SheetLine } from "../count-lines";

type Row = Omit<SheetLine, "counted"> & { counted: string | null };

/** A count's sheet in its order: what was counted, and nothing of what the books expect. */
export async function listSheet(outletId: string, countId: string): Promise<SheetLine[]> {
  const rows = await db.execute<Row>(sql`
    select g.code, g.name_fr as "nameFr", g.name_en as "nameEn", g.unit, g.category, l.counted
    from stock_count_lines l join stock_counts c on c.id = l.count_id join ingredients g on g.id = l.ingredient_id
    where c.id = ${countId} and c.outlet_id = ${outletId} order by l.position`);
  return rows.map((row) => ({ ...row, counted: row.counted === null ? null : Number(row.counted) }));
}
