import type { Quote } from "@/lib/orders/quote";
import { type BusinessDay, businessDayOf } from "@/lib/time";

type Slot = Quote["slots"][number];
/** A day as it can be picked: `over` when nothing of it is left, `full` when every time is taken. */
export type SlotDay = {
  day: BusinessDay;
  state: "free" | "full" | "over" | "closed";
  reason: string | null;
  slots: Slot[];
};

/** The days of a quote with their times. */
export function slotDays({ days, slots }: Pick<Quote, "days" | "slots">, zone: string): SlotDay[] {
  const byDay = new Map<BusinessDay, Slot[]>(days.map(({ day }) => [day, []]));
  for (const slot of slots) byDay.get(businessDayOf(new Date(slot.startsAt), zone))?.push(slot);
  return days.map(({ day, open, reason }) => {
    const own = byDay.get(day) ?? [];
    const some = own.some(({ free }) => free) ? "free" : "full";
    return { day, reason, slots: own, state: own.length > 0 ? some : open ? "over" : "closed" };
  });
}

/** The times of a day, parted where the outlet is closed in between. */
export function services(slots: readonly Slot[]): Slot[][] {
  const parts: Slot[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const slot of slots) {
    const at = Date.parse(slot.startsAt);
    if (at - before > pauseMs) parts.push([]);
    parts.at(-1)?.push(slot);
    before = at;
  }
  return parts;
}

/** Slots lie at most an hour apart. */
const pauseMs = 61 * 60_000;
