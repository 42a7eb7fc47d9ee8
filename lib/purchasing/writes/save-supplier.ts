import "server-only";
import { sql } from "drizzle-orm";
import { suppliers } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { codeOf } from "../supplier-code";

export type SupplierInput = {
  /** Made on the screen for a new one. */
  id: string;
  name: string;
  email: string;
  phone: string;
  customerNumber: string;
  leadDays: number;
  deliveryWeekdays: readonly number[];
  minimumCents: number;
  active: boolean;
};
type Place = { outlet: string; outletIds: readonly string[] };

/** Somebody who manages suppliers does so from an outlet of his. @throws Refusal not_found */
export async function expectPlace({ outlet, outletIds }: Place): Promise<string> {
  const [row] = await db.execute<{ id: string }>(sql`
    select id from outlets where slug = ${outlet} and id = any(${sql.param([...outletIds])}::uuid[])`);
  if (!row) throw new Refusal("not_found", {}, "outlet");
  return row.id;
}

/** A supplier is added or changed, for the whole group. @returns his code */
export async function saveSupplier(
  { outlet, outletIds, id, ...input }: SupplierInput & Place,
  who: Actor,
  at: Date = now(),
): Promise<{ code: string }> {
  const outletId = await expectPlace({ outlet, outletIds });
  const values = { ...input, deliveryWeekdays: [...input.deliveryWeekdays].toSorted() };
  return db.transaction(async (tx) => {
    const [before] = await tx.execute(sql`select * from suppliers where id = ${id} for update`);
    const [saved] = await tx
      .insert(suppliers)
      .values({ id, code: codeOf(input.name, id), ...values })
      .onConflictDoUpdate({ target: suppliers.id, set: values })
      .returning({ code: suppliers.code });
    if (!saved) throw new Refusal("not_found");
    const about = { subject: "supplier", subjectId: id, outletId, before, after: values };
    await record(tx, { action: "saveSupplier", ...about }, who, at);
    return saved;
  });
}
