import { Texts } from "@/components/texts";
import { now } from "@/lib/server/clock";
import { businessDayOf } from "@/lib/time";
import { keepOpeningAction } from "../../actions";
import { OpeningForm } from "../opening-form";
import type { StepProps } from "./step";

const short = (time: string) => time.slice(0, 5);

export function HoursStep({ outlet }: StepProps) {
  const today = businessDayOf(now(), outlet.timezone);
  return (
    <Texts of={["staff.opening", "purchasing.notSaved"]}>
      <OpeningForm
        outlet={outlet.slug}
        opening={{
          slotMinutes: outlet.slotMinutes,
          pizzasPerSlot: outlet.pizzasPerSlot,
          deliveriesPerSlot: outlet.deliveriesPerSlot,
          hours: outlet.hours
            .map(({ weekday, opens, closes }) => ({ weekday, opens: short(opens), closes: short(closes) }))
            .toSorted((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens)),
          exceptions: outlet.exceptions
            .filter(({ day }) => day >= today)
            .map(({ day, opens, closes, reason }) => ({
              ...{ day, reason, opens: opens && short(opens), closes: closes && short(closes) },
            }))
            .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
        }}
        today={today}
        keep={keepOpeningAction}
      />
    </Texts>
  );
}
