"use client";
import { BookOpen, CircleSlash2, PencilLine, RotateCcw, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { isChanged, type TicketLine as Line, leftToMake, type TicketPart } from "@/lib/kitchen/ticket";
import { classes } from "../ui/classes";
import { BakeMarks } from "./bake-marks";
import { type Done, lastUnit, nextUnit } from "./gestures";
import { PartWords } from "./part-words";

type TicketLineProps = {
  line: Line;
  now: Date;
  act: ((done: Done) => void) | null;
  onMemo: (part: TicketPart) => void;
  /** Something that goes on it ran out. */
  onMissing: (() => void) | null;
  /** One of it has to be made again. */
  onIncident: (() => void) | null;
  children?: ReactNode;
};

/** A tap on the line ticks off one of its pizzas; the recipe of this very pizza is one tap away. */
export function TicketLine({ line, now, act, onMemo, onMissing, onIncident, children }: TicketLineProps) {
  const t = useTranslations("kitchen");
  const next = nextUnit(line);
  const last = lastUnit(line);
  const done = leftToMake(line) === 0;
  const name = line.parts.map((part) => part.name).join(" / ");
  const words = (
    <>
      <span
        className={classes(
          "min-w-11 shrink-0 rounded-lg px-1 text-center font-display font-extrabold text-2xl leading-8 tabular-nums",
          line.quantity > 1 && "bg-ink text-paper",
          done && "line-through opacity-55",
        )}
      >
        {line.quantity}&nbsp;×
      </span>
      <span className="min-w-0 flex-1">
        <span className={classes("block", done && "opacity-55")}>
          {line.menu && (
            <span className="block font-bold text-ink-soft text-sm uppercase tracking-wide">{line.menu}</span>
          )}
          {line.parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name of their own and never move
            <PartWords key={index} part={part} done={done} />
          ))}
          {isChanged(line) && (
            <span className="mt-1 inline-flex items-center gap-1 rounded-full border-2 border-ember px-2 font-bold text-ember text-xs leading-5">
              <PencilLine aria-hidden className="size-3.5" />
              {t("line.changed")}
            </span>
          )}
          {act && line.quantity > 1 && <Pips line={line} />}
        </span>
        <BakeMarks line={line} now={now} />
      </span>
    </>
  );
  const row = "flex flex-1 items-start gap-2.5 py-2.5 pl-2 text-left";
  return (
    <li>
      <div className="flex items-stretch pr-1.5">
        {act && next !== null ? (
          <button
            type="button"
            className={`${row} min-h-14 hover:bg-ember-wash/50 active:bg-ember-wash`}
            onClick={() => act({ kind: "tick", lineId: line.lineId, unit: next })}
            aria-label={
              line.quantity > 1
                ? t("line.tick", { name, done: line.done.length, quantity: line.quantity })
                : t("line.tickOne", { name })
            }
          >
            {words}
          </button>
        ) : (
          <div className={row}>{words}</div>
        )}
        <span className="flex max-w-[5.75rem] shrink-0 flex-row-reverse flex-wrap content-start gap-1 py-1.5">
          {line.parts.map((part, index) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name of their own and never move
              key={index}
              type="button"
              onClick={() => onMemo(part)}
              aria-label={t("line.memo", { name: part.name })}
              className="grid size-11 place-items-center rounded-xl text-ink-soft hover:bg-ember-wash hover:text-ink"
            >
              <BookOpen aria-hidden className="size-5" />
            </button>
          ))}
          {onMissing && (
            <button
              type="button"
              onClick={onMissing}
              aria-label={t("missing.button", { name })}
              title={t("missing.title")}
              className="grid size-11 place-items-center rounded-xl text-ink-soft hover:bg-ember-wash hover:text-ink"
            >
              <CircleSlash2 aria-hidden className="size-5" />
            </button>
          )}
          {onIncident && (
            <button
              type="button"
              onClick={onIncident}
              aria-label={t("incident.button", { name })}
              className="grid size-11 place-items-center rounded-xl text-ink-soft hover:bg-ember-wash hover:text-ink"
            >
              <RotateCcw aria-hidden className="size-5" />
            </button>
          )}
          {act && last !== null && (
            <button
              type="button"
              onClick={() => act({ kind: "untick", lineId: line.lineId, unit: last })}
              aria-label={t("line.untick", { name })}
              className="grid size-11 place-items-center rounded-xl text-ink-soft hover:bg-ember-wash hover:text-ink"
            >
              <Undo2 aria-hidden className="size-5" />
            </button>
          )}
        </span>
      </div>
      {children}
    </li>
  );
}

function Pips({ line }: { line: Line }) {
  const t = useTranslations("kitchen");
  const units = Array.from({ length: line.quantity }, (_, index) => index + 1);
  return (
    <span className="mt-1.5 flex flex-wrap items-center gap-1.5">
      {units.map((unit) => (
        <span
          key={unit}
          aria-hidden
          className={classes(
            "size-5 rounded-full border-2 border-basil",
            line.done.includes(unit) && "bg-basil",
          )}
        />
      ))}
      <span className="font-semibold text-basil text-sm">
        {t("line.done", { done: line.done.length, quantity: line.quantity })}
      </span>
    </span>
  );
}
