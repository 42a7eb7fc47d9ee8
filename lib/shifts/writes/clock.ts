import { sql } from "drizzle-orm";
import type { Role } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { mostHours } from "../hours";
import { holdWorker } from "./plan-shift";

type ClockInput = { outletId: string; userId: string; role: Role };

/**
 * Somebody begins to work at an outlet, as what he has a post for there.
 * @throws Refusal `not_found` | `already_done` where he is at work already, here or elsewhere
 */
export async function clockIn(
  { outletId, userId, role }: ClockInput,
  who: Actor,
  at: Date = now(),
): Promise<string> {
  const id = newId();
  await db.transaction(async (tx) => {
    await holdWorker(tx, { outletId, userId, role });
    const begun = await tx.execute(sql`
      insert into worked_shifts (id, outlet_id, user_id, role, began_at)
      values (${id}, ${outletId}, ${userId}, ${role}, ${at.toISOString()}::timestamptz) on conflict do nothing returning id`);
    if (begun.length === 0) throw new Refusal("already_done");
    const entry = { action: "clockIn", subject: "shift", subjectId: id, outletId };
    await record(tx, { ...entry, after: { userId, role } }, who, at);
    await hint(tx, `orders:${outletId}`);
  });
  return id;
}

/**
 * Somebody goes home.
 * @throws Refusal `already_done` where he is not at work here
 */
export async function clockOut(
  { outletId, userId }: Omit<ClockInput, "role">,
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [ended] = await tx.execute<{ id: string; began_at: string }>(sql`
      update worked_shifts set ended_at = greatest(began_at, ${at.toISOString()}::timestamptz)
      where user_id = ${userId} and outlet_id = ${outletId} and ended_at is null returning id, began_at`);
    if (!ended) throw new Refusal("already_done");
    const entry = { action: "clockOut", subject: "shift", subjectId: ended.id, outletId };
    await record(tx, { ...entry, before: { beganAt: ended.began_at }, after: { userId } }, who, at);
    await hint(tx, `orders:${outletId}`);
  });
}

/**
 * A manager says when somebody really left who forgot to, or that he was there until another hour, and why.
 * @throws Refusal `not_found` | `reason_missing` | `shift_hours` before it began, in the future or too long
 */
export async function correctShift(
  input: { shiftId: string; outletIds: readonly string[]; endedAt: Date; reason: string },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  const { shiftId, outletIds, endedAt, reason } = input;
  if (reason.trim().length < 3) throw new Refusal("reason_missing", {}, "reason");
  await db.transaction(async (tx) => {
    const [shift] = await tx.execute<{ outlet_id: string; began_at: string; ended_at: string | null }>(sql`
      select outlet_id, began_at, ended_at from worked_shifts
      where id = ${shiftId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) for update`);
    if (!shift) throw new Refusal("not_found");
    const minutes = (endedAt.getTime() - new Date(shift.began_at).getTime()) / 60_000;
    if (minutes < 0 || minutes > mostHours * 60 || endedAt > at)
      throw new Refusal("shift_hours", { most: mostHours }, "to");
    await tx.execute(sql`
      update worked_shifts set ended_at = ${endedAt.toISOString()}::timestamptz, correction = ${reason.trim()} where id = ${shiftId}`);
    const entry = { action: "correctShift", subject: "shift", subjectId: shiftId, outletId: shift.outlet_id };
    const after = { endedAt: endedAt.toISOString(), reason: reason.trim() };
    await record(tx, { ...entry, before: { endedAt: shift.ended_at }, after }, who, at);
  });
}
