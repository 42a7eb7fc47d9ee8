import { sql } from "drizzle-orm";
import type { Role } from "@/db/enums";
import { db } from "@/lib/server/db";

export type AtWork = { shiftId: string; userId: string; name: string; role: Role; beganAt: string };

/** Who is at work at an outlet now, by name; of one role if it is named: couriers for dispatch. */
export const listAtWork = async (outletId: string, role: Role | null = null): Promise<AtWork[]> => [
  ...(await db.execute<AtWork>(sql`
    select w.id as "shiftId", u.id as "userId", u.name, w.role, w.began_at as "beganAt"
    from worked_shifts w join users u on u.id = w.user_id
    where w.outlet_id = ${outletId} and w.ended_at is null and u.disabled_at is null
      and w.role = coalesce(${role}, w.role) order by u.name, u.id`)),
];
