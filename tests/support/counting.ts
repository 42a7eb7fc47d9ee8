import { sql } from "drizzle-orm";
import { newId } from "@/lib/ids";
import { closeCount } from "@/lib/inventory/writes/close-count";
import { openCount } from "@/lib/inventory/writes/open-count";
import { recordCounts } from "@/lib/inventory/writes/record-counts";
import { db } from "@/lib/server/db";
import { friday } from "./house";
import type { PartDieu } from "./part-dieu";

type Place = { outlet: string; outletIds: readonly string[] };
export const atPartDieu = ({ here }: PartDieu): Place => ({ outlet: "part-dieu", outletIds: here });

/** Opens the herbs' sheet: basil stands on it. */
export async function herbs(house: PartDieu, at = friday): Promise<string> {
  const asked = { ...atPartDieu(house), kind: "shelf" as const, shelf: "herbe", requestId: newId() };
  return (await openCount(asked, house.cook, at)).count;
}

/** Basil counted so long before `at`. */
export const countBasil = (house: PartDieu, count: string, quantity: number, at = friday, agoMs = 0) =>
  recordCounts(
    {
      ...{ ...atPartDieu(house), count },
      lines: [{ ingredient: "basilic", quantity, agoMs, key: newId() }],
    },
    house.cook,
    at,
  );

export const closeIt = (house: PartDieu, count: string, at = friday) =>
  closeCount({ ...atPartDieu(house), count, reasons: { basilic: "missing" } }, house.manager, at);

/** The last movements of an ingredient at an outlet, the latest first. */
export async function lastMovements(outletId: string, code: string, count: number) {
  const rows = await db.execute<{ kind: string; reason: string | null; quantity: string }>(sql`
    select m.kind, m.reason, m.quantity from stock_movements m join ingredients g on g.id = m.ingredient_id
    where m.outlet_id = ${outletId} and g.code = ${code} order by m.created_at desc, m.id desc limit ${count}`);
  return rows.map(({ kind, reason, quantity }) => [kind, reason, Number(quantity)]);
}
