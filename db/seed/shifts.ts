import { newId } from "@/lib/ids";
import { servicesOf } from "@/lib/outlets/hours";
import type { Outlet } from "@/lib/outlets/outlet";
import { addDays, addMinutes, businessDayOf, weekdayOf } from "@/lib/time";
import type { Transaction } from "../client";
import * as tables from "../schema";
import { type Chance, chance } from "./chance";
import { insertAll } from "./insert";
import type { Colleague } from "./team";

/** Before the doors open and after they close. */
const aroundMinutes = 30;
/** Each is off two days of seven, not the same ones; what is planned reaches a week ahead. */
const daysOff = 2;
const daysAhead = 7;

/** The plan of past and coming days, and what was worked up to now, some minutes early or late. Nobody is left clocked in. */
export async function seedShifts(
  tx: Transaction,
  { outlets, team }: { outlets: readonly Outlet[]; team: readonly Colleague[] },
  now: Date,
  days: number,
): Promise<void> {
  const luck = chance(outlets.length);
  const planned = outlets
    .filter(({ status }) => status === "open")
    .flatMap((outlet) => planOf(outlet, team, businessDayOf(now, outlet.timezone), days));
  await insertAll(tx, tables.plannedShifts, planned);
  const over = planned.filter(({ endsAt }) => addMinutes(endsAt, 15) < now);
  await insertAll(
    tx,
    tables.workedShifts,
    over.map((shift) => worked(shift, luck)),
  );
}

type Plan = typeof tables.plannedShifts.$inferInsert;

function planOf(outlet: Outlet, team: readonly Colleague[], today: string, days: number): Plan[] {
  const here = team.filter(({ membership }) => membership.outletId === outlet.id);
  const manager = here.find(({ membership }) => membership.role === "manager");
  if (!manager) return [];
  return Array.from({ length: days + daysAhead }, (_, index) => addDays(today, index - days)).flatMap((day) =>
    here.flatMap(({ user, membership }, nth) =>
      (weekdayOf(day) + nth) % 7 < daysOff
        ? []
        : servicesOf(outlet, day).map(({ opens, closes }) => ({
            ...{ id: newId(), outletId: outlet.id, userId: user.id, role: membership.role },
            startsAt: addMinutes(opens, -aroundMinutes),
            endsAt: addMinutes(closes, aroundMinutes),
            plannedBy: manager.user.id,
          })),
    ),
  );
}

const worked = ({ outletId, userId, role, startsAt, endsAt }: Plan, luck: Chance) => ({
  ...{ id: newId(), outletId, userId, role },
  beganAt: addMinutes(startsAt, luck.between(-8, 6)),
  endedAt: addMinutes(endsAt, luck.between(-12, 14)),
});
