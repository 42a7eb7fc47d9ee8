"use client";
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Heat, heatOf, type Pizza, secondsLeft } from "@/lib/kitchen/oven";
import { classes } from "../ui/classes";
import type { Done } from "./gestures";
import { PizzaName } from "./pizza-name";
import { timerText } from "./timer-text";

const looks: Record<Heat, string> = {
  baking: "border-line bg-paper",
  soon: "border-ember bg-ember-wash text-ember",
  late: "kitchen-changed border-tomato bg-tomato text-on-tomato",
};

type OvenTimerProps = {
  pizza: Pizza;
  now: Date;
  digit: number | null;
  chosen: boolean;
  act: ((done: Done) => void) | null;
};

/** One pizza in the oven: a tap takes it out. */
export function OvenTimer({ pizza: { ticket, parts, bake }, now, digit, chosen, act }: OvenTimerProps) {
  const t = useTranslations("kitchen.oven");
  if (!bake) return null;
  const heat = heatOf(bake, now);
  const left = secondsLeft(bake, now);
  const name = parts.map((part) => part.name).join(" / ");
  const cancelled = ticket.status === "cancelled";
  return (
    <li
      className={classes(
        "relative rounded-2xl border-4",
        looks[cancelled ? "late" : heat],
        chosen && "outline-4 outline-focus outline-offset-2",
      )}
    >
      <button
        type="button"
        disabled={!act}
        onClick={() => act?.({ kind: "takeOut", bakeId: bake.id })}
        aria-label={t("takeOutOf", { name, number: ticket.number })}
        className="block w-full p-3 text-left"
      >
        <span className="flex items-baseline justify-between gap-2">
          <span className="font-display font-extrabold text-5xl leading-none tabular-nums">
            {timerText(left)}
          </span>
          {digit !== null && (
            <kbd
              aria-hidden
              className="rounded-md border-2 border-current px-1.5 font-sans font-semibold text-sm leading-5"
            >
              {digit}
            </kbd>
          )}
        </span>
        <span className="mt-2 block min-h-12">
          <PizzaName parts={parts} />
          <span className="block font-semibold">{t("ofOrder", { number: ticket.number })}</span>
        </span>
        <b className="mt-1 block">
          {cancelled ? t("cancelled") : t(heat === "late" ? "takeOutNow" : "takeOut")}
        </b>
      </button>
      {act && (
        <button
          type="button"
          onClick={() => act({ kind: "undoBake", bakeId: bake.id, outOnly: false })}
          aria-label={t("undoPutIn", { name, number: ticket.number })}
          title={t("undo")}
          className="absolute right-1 bottom-1 grid size-11 place-items-center rounded-full hover:bg-ember-wash hover:text-ember"
        >
          <Undo2 aria-hidden className="size-5" />
        </button>
      )}
    </li>
  );
}
