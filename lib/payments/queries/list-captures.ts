import { sql } from "drizzle-orm";
import type { CaptureTime } from "@/db/enums";
import { db } from "@/lib/server/db";

export type OutletCaptures = { id: string; name: string; captures: CaptureTime; changedAt: string | null };

/** When each of these outlets takes what is paid online, and since when it does. */
export const listCaptures = async (outletIds: readonly string[]): Promise<OutletCaptures[]> => [
  ...(await db.execute<OutletCaptures>(sql`
    select o.id, o.name, coalesce(c.captures, 'placing') as captures, c.changed_at as "changedAt"
    from outlets o left join capture_settings c on c.outlet_id = o.id
    where o.id = any(${sql.param([...outletIds])}::uuid[]) and o.status <> 'closed' order by o.name`)),
];
