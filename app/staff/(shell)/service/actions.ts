"use server";
import { z } from "zod";
import { roles } from "@/db/enums";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { staffAction } from "@/lib/server/session";
import { instantsOf, ShiftTimes } from "@/lib/shifts/shift-times";
import { clockIn, clockOut, correctShift } from "@/lib/shifts/writes/clock";
import { clockByPin } from "@/lib/shifts/writes/clock-by-pin";
import { planShift, removeShift } from "@/lib/shifts/writes/plan-shift";
import { actorOf, authoriseAt, rolesOf } from "@/lib/staff/staff";

const outlet = z.string().max(60);
const Clock = z.object({ outlet, clock: z.enum(["in", "out"]), role: z.enum(roles).optional() });

/** One's own arrival or departure. */
export const clockAction = staffAction("clock", "team.see", Clock, async (input, staff) => {
  const { id } = authoriseAt(staff, "team.see", input.outlet);
  const mine = { outletId: id, userId: staff.userId };
  if (input.clock === "out") return clockOut(mine, actorOf(staff, "team"));
  const role = input.role ?? rolesOf(staff, id)[0];
  if (!role) throw new Refusal("not_found");
  await clockIn({ ...mine, role }, actorOf(staff, "team"));
});

const Pinned = z.object({
  outlet,
  approval: z.object({ userId: z.uuid(), pin: z.string().max(12) }),
});

/** A colleague's, with his PIN, on a screen where somebody else is signed in: in if he is away, out if he is there. */
export const clockByPinAction = staffAction("clockByPin", "team.see", Pinned, async (input, staff) => {
  const { id } = authoriseAt(staff, "team.see", input.outlet);
  return clockByPin(
    { outletId: id, approval: input.approval },
    { ...actorOf(staff, "team"), userId: staff.userId },
  );
});

const Plan = z.object({ outlet, userId: z.uuid(), role: z.enum(roles), times: ShiftTimes });

export const planShiftAction = staffAction("planShift", "shifts.plan", Plan, async (input, staff) => {
  const { id, timezone } = authoriseAt(staff, "shifts.plan", input.outlet);
  const { userId, role, times } = input;
  await planShift({ outletId: id, userId, role, ...instantsOf(times, timezone) }, actorOf(staff, "team"));
});

export const removeShiftAction = staffAction(
  "removeShift",
  "shifts.plan",
  z.object({ shiftId: z.uuid() }),
  (input, staff, outletIds) => removeShift({ ...input, outletIds }, actorOf(staff, "team")),
);

const Correction = z.object({ outlet, shiftId: z.uuid(), times: ShiftTimes, reason: z.string().max(200) });

/** When somebody really left. */
export const correctShiftAction = staffAction(
  "correctShift",
  "shifts.plan",
  Correction,
  async ({ outlet: slug, shiftId, times, reason }, staff) => {
    const { id, timezone } = authoriseAt(staff, "shifts.plan", slug);
    const { endsAt } = instantsOf(times, timezone);
    await correctShift({ shiftId, outletIds: [id], endedAt: endsAt, reason }, actorOf(staff, "team"), now());
  },
);
