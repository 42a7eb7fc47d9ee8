import { sql } from "drizzle-orm";
import type { Role } from "@/db/enums";
import { db } from "@/lib/server/db";
import { addDays, type BusinessDay } from "../../time";
import type { Planned, Worked } from "../hours";

export type Worker = { id: string; name: string; roles: Role[] };
export type Week = { workers: Worker[]; planned: Planned[]; worked: Worked[] };

type Dated<T> = {
  [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K];
};

/** Who works at an outlet, and whoever worked there that week; what is planned and what was worked. */
export async function getWeek(outletId: string, monday: BusinessDay, zone: string): Promise<Week> {
  const from = sql`${monday}::date::timestamp at time zone ${zone}`;
  const to = sql`${addDays(monday, 7)}::date::timestamp at time zone ${zone}`;
  const [planned, worked] = await Promise.all([
    db.execute<Dated<Planned>>(sql`
      select id, user_id as "userId", role, starts_at as "startsAt", ends_at as "endsAt" from planned_shifts
      where outlet_id = ${outletId} and removed_at is null and starts_at >= ${from} and starts_at < ${to} order by starts_at, id`),
    db.execute<Dated<Worked>>(sql`
      select id, user_id as "userId", role, began_at as "beganAt", ended_at as "endedAt", correction from worked_shifts
      where outlet_id = ${outletId} and began_at >= ${from} and began_at < ${to} order by began_at, id`),
  ]);
  const seen = [...new Set([...planned, ...worked].map(({ userId }) => userId))];
  const workers = await db.execute<Worker>(sql`
    select u.id, u.name, coalesce(json_agg(m.role order by m.role) filter (where m.role is not null), '[]') as roles
    from users u left join memberships m on m.user_id = u.id and m.outlet_id = ${outletId}
    where (m.id is not null and u.disabled_at is null) or u.id = any(${sql.param(seen)}::uuid[])
    group by u.id order by u.name, u.id`);
  return {
    workers: [...workers],
    planned: planned.map((one) => ({
      ...one,
      startsAt: new Date(one.startsAt),
      endsAt: new Date(one.endsAt),
    })),
    worked: worked.map((one) => ({
      ...one,
      ...{ beganAt: new Date(one.beganAt), endedAt: one.endedAt ? new Date(one.endedAt) : null },
    })),
  };
}
