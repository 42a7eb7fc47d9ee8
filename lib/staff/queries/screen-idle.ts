import { type SQL, sql } from "drizzle-orm";
import { graceMinutes, usualMinutes } from "../shared-screen";

/** Minutes without a gesture after which the row of `shared_screens` at hand locks. */
export const idleMinutes: SQL<number> = sql<number>`coalesce(
  (select case shared_screens.place when 'kitchen' then l.kitchen_minutes else l.counter_minutes end
    from idle_locks l where l.outlet_id = shared_screens.outlet_id),
  case shared_screens.place when 'kitchen' then ${usualMinutes.kitchen}::int else ${usualMinutes.counter}::int end)`;

/** Whether somebody is at work on it: he gave his PIN, and did not leave it alone for too long. */
export const isAwake = (at: Date): SQL => sql`(shared_screens.person_id is not null
  and shared_screens.active_at > ${at.toISOString()}::timestamptz - make_interval(mins => ${idleMinutes} + ${graceMinutes}::int))`;

/** Whoever opened it with his password still works there: nobody else vouches for it. */
export const isVouchedFor: SQL = sql`exists (select from memberships m where m.user_id = sessions.user_id
  and (m.outlet_id is null or m.outlet_id = shared_screens.outlet_id))`;
