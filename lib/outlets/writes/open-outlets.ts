import { sql } from "drizzle-orm";
import { system } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { db } from "@/lib/server/db";
import { missingOf, type OpeningCheck } from "../opening";
import { getChecklist } from "../queries/get-checklist";

type Opened = { slug: string; missing: OpeningCheck[] };

/**
 * Outlets whose day has come open by themselves, one transaction each; one that lacks what it cannot open without stays as it is,
 * and is tried again. @returns each of them, and what it lacks.
 */
export async function openOutlets(at: Date): Promise<Opened[]> {
  const due = sql`status = 'opening' and opens_on <= (${at.toISOString()}::timestamptz at time zone timezone)::date`;
  const outlets = await db.execute<{ id: string; slug: string }>(
    sql`select id, slug from outlets where ${due} order by id`,
  );
  const told: Opened[] = [];
  for (const { id, slug } of outlets) {
    await db.transaction(async (tx) => {
      const [held] = await tx.execute(sql`select id from outlets where id = ${id} and ${due} for update`);
      if (!held) return;
      const missing = missingOf(await getChecklist(id, tx));
      told.push({ slug, missing });
      if (missing.length > 0) return;
      await tx.execute(sql`update outlets set status = 'open' where id = ${id}`);
      const entry = { action: "openOutlet", subject: "outlet", subjectId: id, outletId: id };
      await record(tx, { ...entry, before: { status: "opening" }, after: { status: "open" } }, system, at);
      await hint(tx, "catalogue", `availability:${id}`, `orders:${id}`);
    });
  }
  return told;
}
