"use client";
import { Check, Flame } from "lucide-react";
import { useTranslations } from "next-intl";
import { heatOf, secondsLeft } from "@/lib/kitchen/oven";
import type { TicketLine } from "@/lib/kitchen/ticket";
import { classes } from "../ui/classes";
import { timerText } from "./timer-text";

const looks = { baking: "text-ember", soon: "text-ember", late: "bg-tomato text-on-tomato" };

/** How far a line's pizzas have come in the oven. */
export function BakeMarks({ line, now }: { line: TicketLine; now: Date }) {
  const t = useTranslations("kitchen.oven");
  if (line.bakes.length === 0) return null;
  return (
    <span className="mt-1.5 flex flex-wrap gap-1.5">
      {line.bakes.map((bake) =>
        bake.takenOutAt ? (
          <span key={bake.id} className="inline-flex items-center gap-1 font-bold text-basil text-sm">
            <Check aria-hidden className="size-4" />
            {t("out")}
          </span>
        ) : (
          <span
            key={bake.id}
            className={classes(
              "inline-flex items-center gap-1 rounded-full px-1.5 font-bold text-sm tabular-nums",
              looks[heatOf(bake, now)],
            )}
          >
            <Flame aria-hidden className="size-4" />
            <span className="sr-only">{t("in")} </span>
            {timerText(secondsLeft(bake, now))}
          </span>
        ),
      )}
    </span>
  );
}
