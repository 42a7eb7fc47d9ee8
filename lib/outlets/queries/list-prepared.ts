import { sql } from "drizzle-orm";
import type { OutletStatus } from "@/db/enums";
import { db } from "@/lib/server/db";
import { missingOf, type OpeningCheck } from "../opening";
import { getChecklist } from "./get-checklist";

export type Prepared = {
  slug: string;
  name: string;
  city: string;
  status: OutletStatus;
  opensOn: string | null;
  announced: boolean;
  /** What it cannot open without; nothing of an open one. */
  missing: OpeningCheck[];
};

/** Outlets as head office runs them: those to come first, the soonest before the others. */
export async function listPrepared(outletIds: readonly string[]): Promise<Prepared[]> {
  const rows = await db.execute<Omit<Prepared, "missing"> & { id: string }>(sql`
    select id, slug, name, city, status, opens_on::text as "opensOn", announced from outlets
    where id = any(${sql.param([...outletIds])}::uuid[]) order by status <> 'opening', opens_on nulls last, name`);
  return Promise.all(
    rows.map(async ({ id, ...row }) => ({
      ...row,
      missing: row.status === "opening" ? missingOf(await getChecklist(id)) : [],
    })),
  );
}
