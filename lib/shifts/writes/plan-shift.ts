import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Role } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { mostHours } from "../hours";

export type PlanInput = { outletId: string; userId: string; role: Role; startsAt: Date; endsAt: Date };

/**
 * Puts somebody on the plan of an outlet where he has that post; nobody is planned twice at one moment, at whatever outlet.
 * @throws Refusal `shift_hours` | `not_found` where he has no such post | `shift_overlaps`
 */
export async function planShift(input: PlanInput, who: Actor, at: Date = now()): Promise<string> {
  const { outletId, userId, role, startsAt, endsAt } = input;
  const minutes = (endsAt.getTime() - startsAt.getTime()) / 60_000;
  if (minutes <= 0 || minutes > mostHours * 60) throw new Refusal("shift_hours", { most: mostHours }, "to");
  const id = newId();
  await db.transaction(async (tx) => {
    await holdWorker(tx, { outletId, userId, role });
    const planned = await tx.execute(sql`
      insert into planned_shifts (id, outlet_id, user_id, role, starts_at, ends_at, planned_by)
      select ${id}, ${outletId}, ${userId}, ${role}, ${startsAt.toISOString()}::timestamptz, ${endsAt.toISOString()}::timestamptz, ${who.userId}
      where not exists (select from planned_shifts where user_id = ${userId} and removed_at is null
        and starts_at < ${endsAt.toISOString()}::timestamptz and ends_at > ${startsAt.toISOString()}::timestamptz)
      returning id`);
    if (planned.length === 0) throw new Refusal("shift_overlaps", {}, "from");
    const after = { userId, role, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    await record(tx, { action: "planShift", subject: "shift", subjectId: id, outletId, after }, who, at);
    await hint(tx, `orders:${outletId}`);
  });
  return id;
}

/**
 * Takes a shift off the plan.
 * @throws Refusal `not_found` where it is another outlet's or taken off already
 */
export async function removeShift(
  { shiftId, outletIds }: { shiftId: string; outletIds: readonly string[] },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [removed] = await tx.execute<{ outlet_id: string; user_id: string; starts_at: string }>(sql`
      update planned_shifts set removed_at = ${at.toISOString()}::timestamptz
      where id = ${shiftId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) and removed_at is null
      returning outlet_id, user_id, starts_at`);
    if (!removed) throw new Refusal("not_found");
    const entry = {
      action: "removeShift",
      subject: "shift",
      subjectId: shiftId,
      outletId: removed.outlet_id,
    };
    await record(tx, { ...entry, before: { userId: removed.user_id, startsAt: removed.starts_at } }, who, at);
  });
}

/** Holds somebody still who has this post at this outlet: two who plan him at once take turns. @throws Refusal `not_found` */
export async function holdWorker(
  tx: Transaction,
  { outletId, userId, role }: { outletId: string; userId: string; role: Role },
): Promise<void> {
  const [held] = await tx.execute(sql`
    select u.id from users u where u.id = ${userId} and u.disabled_at is null and exists (
      select from memberships m where m.user_id = u.id and m.role = ${role} and (m.outlet_id = ${outletId} or m.outlet_id is null))
    for update`);
  if (!held) throw new Refusal("not_found", {}, "userId");
}
