import { clockIn } from "@/lib/shifts/writes/clock";
import { planShift } from "@/lib/shifts/writes/plan-shift";
import { floorColleague, hire, userOf } from "../colleagues";
import { friday, outletId } from "../house";
import { pin, pinOf } from "../pins";
import type { ActionRow } from "./row";

const shifts = "app/staff/(shell)/service/actions.ts";
const times = { day: "2026-11-27", from: "18:00", to: "22:00" };

async function atWork(): Promise<string> {
  const userId = await floorColleague();
  const who = { kind: "staff", userId, terminal: "team" } as const;
  const outlet = await outletId("part-dieu");
  return clockIn(
    { outletId: outlet, userId, role: "order_taker" },
    who,
    new Date(friday.getTime() - 3_600_000),
  );
}

async function planned(): Promise<string> {
  const userId = await floorColleague();
  const who = { kind: "staff", userId: await userOf(await hire("manager")), terminal: "team" } as const;
  const hours = { startsAt: friday, endsAt: new Date(friday.getTime() + 3_600_000) };
  return planShift(
    { outletId: await outletId("part-dieu"), userId, role: "order_taker", ...hours },
    who,
    friday,
  );
}

/** Who works when. */
export const shiftRows: Record<string, ActionRow> = {
  [`${shifts}#clockAction`]: {
    permission: "team.see",
    input: async () => ({ outlet: "part-dieu", clock: "in" }),
    twice: "already_done",
  },
  [`${shifts}#clockByPinAction`]: {
    permission: "team.see",
    input: async () => {
      const userId = await floorColleague();
      await pinOf(userId);
      return { outlet: "part-dieu", approval: { userId, pin } };
    },
    twice: "same",
  },
  [`${shifts}#planShiftAction`]: {
    permission: "shifts.plan",
    input: async () => ({ outlet: "part-dieu", userId: await floorColleague(), role: "order_taker", times }),
    twice: "shift_overlaps",
  },
  [`${shifts}#removeShiftAction`]: {
    permission: "shifts.plan",
    input: async () => ({ shiftId: await planned() }),
    twice: "not_found",
  },
  [`${shifts}#correctShiftAction`]: {
    permission: "shifts.plan",
    input: async () => ({
      ...{ outlet: "part-dieu", shiftId: await atWork(), reason: "a oublié de pointer" },
      times: { day: "2026-11-27", from: "18:00", to: "18:30" },
    }),
    twice: "same",
  },
};
