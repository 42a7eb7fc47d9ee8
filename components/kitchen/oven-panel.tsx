"use client";
import { useTranslations } from "next-intl";
import type { Fired } from "@/lib/kitchen/board";
import { heatOf, inOven, toPutIn } from "@/lib/kitchen/oven";
import type { Ticket } from "@/lib/kitchen/ticket";
import { bakeSeconds, type Kitchen } from "@/lib/outlets/kitchen";
import { classes } from "../ui/classes";
import { type Done, isSending } from "./gestures";
import { OvenLast } from "./oven-last";
import { OvenTimer } from "./oven-timer";
import { PizzaName } from "./pizza-name";

type OvenPanelProps = {
  /** All that was read, cancelled orders too: what is theirs in the oven must come out. */
  tickets: readonly Ticket[];
  board: readonly Fired[];
  kitchen: Kitchen;
  now: Date;
  act: ((done: Done) => void) | null;
  chosenId: string | null;
  /** Digits are shown where keys choose a pizza. */
  digits: boolean;
};

/** The oven: what waits to go in, first to be begun first, and what lies in it with its timers, first to come out first. */
export function OvenPanel({ tickets, board, kitchen, now, act, chosenId, digits }: OvenPanelProps) {
  const t = useTranslations("kitchen.oven");
  const baking = inOven(tickets);
  const waiting = toPutIn(board);
  const late = baking.filter(({ bake }) => bake && heatOf(bake, now) === "late").length;
  return (
    <section aria-label={t("title")} className="grid gap-3 lg:grid-cols-[minmax(16rem,1fr)_3fr]">
      <div className="rounded-2xl border-2 border-line bg-card p-3">
        <h2 className="text-xl">{t("waiting", { count: waiting.length })}</h2>
        <ul className="mt-2 grid gap-2">
          {waiting.map((pizza) => {
            const { ticket, line, unit, pizza: index, parts } = pizza;
            const [part] = parts;
            if (!part) return null;
            const seconds = bakeSeconds(kitchen, part);
            return (
              <li key={`${line.lineId}:${unit}:${index}`}>
                <button
                  type="button"
                  disabled={!act}
                  onClick={() => act?.({ kind: "putIn", lineId: line.lineId, unit, pizza: index, seconds })}
                  className="flex min-h-14 w-full items-center gap-3 rounded-xl border-2 border-ember px-3 py-2 text-left hover:bg-ember-wash"
                >
                  <span className="min-w-0 flex-1">
                    <PizzaName parts={parts} />
                    <span className="block font-semibold text-ink-soft">
                      {t("ofOrder", { number: ticket.number })}
                    </span>
                  </span>
                  <b className="shrink-0 text-ember">{t("putIn")}</b>
                </button>
              </li>
            );
          })}
        </ul>
        <OvenLast tickets={tickets} now={now} act={act} />
      </div>
      <div className="rounded-2xl border-2 border-line bg-card p-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 className="text-xl">{t("title")}</h2>
          <p className={classes("font-semibold", late > 0 ? "text-tomato-strong" : "text-ink-soft")}>
            {late > 0
              ? t("late", { count: late })
              : t("places", { count: baking.length, places: kitchen.ovenPlaces })}
          </p>
        </div>
        {baking.length === 0 && <p className="py-6 text-center text-ink-soft text-lg">{t("empty")}</p>}
        <ol className="kitchen-oven mt-2">
          {baking.map((pizza, index) => (
            <OvenTimer
              key={pizza.bake?.id}
              pizza={pizza}
              now={now}
              digit={digits && index < 9 ? index + 1 : null}
              chosen={pizza.bake?.id === chosenId}
              act={pizza.bake && !isSending(pizza.bake) ? act : null}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}
