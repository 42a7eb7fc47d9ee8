import { sql } from "drizzle-orm";
import type { ScreenPlace } from "@/db/enums";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { idleMinutes, isAwake, isVouchedFor } from "./screen-idle";

export type SharedScreen = {
  sessionId: string;
  outletId: string;
  slug: string;
  name: string;
  place: ScreenPlace;
  minutes: number;
  /** Whose password opened it: wrong PINs are counted on his account. */
  openedBy: string;
  /** Who works here now; null: it is locked. */
  person: { id: string; name: string } | null;
};

/** The shared screen a session is, locked or not; null when it is one person's, or over. */
export async function getScreen(sessionId: string, at: Date = now()): Promise<SharedScreen | null> {
  const [row] = await db.execute<SharedScreen>(sql`
    select sessions.id as "sessionId", o.id as "outletId", o.slug, o.name, shared_screens.place, ${idleMinutes} as minutes,
      sessions.user_id as "openedBy",
      case when ${isAwake(at)} and p.id is not null then json_build_object('id', p.id, 'name', p.name) end as person
    from sessions join shared_screens on shared_screens.session_id = sessions.id
    join users u on u.id = sessions.user_id and u.disabled_at is null
    join outlets o on o.id = shared_screens.outlet_id
    left join users p on p.id = shared_screens.person_id and p.disabled_at is null
    where sessions.id = ${sessionId} and sessions.ended_at is null and sessions.expires_at > ${at.toISOString()}::timestamptz
      and ${isVouchedFor}`);
  return row ?? null;
}

export type ScreenPerson = { id: string; name: string; atWork: boolean };

/** Who may take a shared screen of the outlet over: whoever works there and has a PIN; those on shift first, by name. */
export const listScreenPeople = async (outletId: string): Promise<ScreenPerson[]> => [
  ...(await db.execute<ScreenPerson>(sql`
    select u.id, u.name, exists (select from worked_shifts w where w.user_id = u.id and w.outlet_id = ${outletId}
        and w.ended_at is null) as "atWork"
    from users u join staff_pins p on p.user_id = u.id
    where u.disabled_at is null and not u.must_change_password and exists (select from memberships m
      where m.user_id = u.id and m.role <> 'accountant' and (m.outlet_id is null or m.outlet_id = ${outletId}))
    order by "atWork" desc, u.name, u.id`)),
];

export type IdleLock = { counterMinutes: number; kitchenMinutes: number };

/** What the outlet has set; null: nothing. */
export async function getIdleLock(outletId: string): Promise<IdleLock | null> {
  const [row] = await db.execute<IdleLock>(sql`
    select counter_minutes as "counterMinutes", kitchen_minutes as "kitchenMinutes" from idle_locks where outlet_id = ${outletId}`);
  return row ?? null;
}
