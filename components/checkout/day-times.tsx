"use client";
import { useState } from "react";
import type { Quote } from "@/lib/orders/quote";
import { type BusinessDay, businessDayOf } from "@/lib/time";
import { DayPicker } from "./day-picker";
import { slotDays } from "./slot-days";
import { SlotGrid } from "./slot-grid";

type DayTimesProps = {
  quote: Pick<Quote, "days" | "slots">;
  /** The chosen time; nothing when none is. */
  chosen: string;
  /** A time whose day is shown though it is not chosen. */
  beside?: string | null;
  choose: (startsAt: string) => void;
  zone: string;
};

/** A day of the week and a time in it: another day begins with its first free time. */
export function DayTimes({ quote, chosen, beside = null, choose, zone }: DayTimesProps) {
  const [picked, setPicked] = useState<BusinessDay | null>(null);
  const days = slotDays(quote, zone);
  const wished = chosen || beside;
  const first = days.find(({ state }) => state === "free")?.day ?? null;
  const day = wished ? businessDayOf(new Date(wished), zone) : (picked ?? first);
  const slots = (of: BusinessDay | null) => days.find((one) => one.day === of)?.slots ?? [];
  return (
    <>
      <DayPicker
        days={days}
        chosen={day}
        choose={(next) => {
          setPicked(next);
          choose(slots(next).find(({ free }) => free)?.startsAt ?? "");
        }}
      />
      <SlotGrid slots={slots(day)} chosen={chosen} choose={choose} zone={zone} />
    </>
  );
}
