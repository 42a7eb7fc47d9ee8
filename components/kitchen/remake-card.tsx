"use client";
import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Remake } from "@/lib/kitchen/remake";
import { minutesBetween, useDuration } from "./use-duration";

type RemakeCardProps = { remake: Remake; now: Date; onDone: (() => void) | null };

/** Stands in front of everything: somebody is waiting for it a second time. */
export function RemakeCard({ remake, now, onDone }: RemakeCardProps) {
  const t = useTranslations("kitchen");
  const duration = useDuration();
  return (
    <li
      className="kitchen-changed flex flex-col rounded-2xl border-4 border-ember bg-ember-wash p-3 text-ink"
      aria-label={t("incident.remakeOf", { number: remake.number })}
    >
      <p className="flex items-center justify-between gap-3 text-ember">
        <span className="font-display font-extrabold text-5xl leading-none tabular-nums">
          {remake.number}
        </span>
        <span className="inline-flex items-center gap-2 font-display font-extrabold text-2xl uppercase">
          <RotateCcw aria-hidden className="size-7" />
          {t("incident.remake")}
        </span>
      </p>
      <p className="mt-1 font-semibold text-ember">
        {t(`incident.cause.${remake.cause}`)} ·{" "}
        {t("incident.ago", { duration: duration(minutesBetween(remake.at, now)) })} ·{" "}
        {t(`mode.${remake.mode}`)}
        {remake.gone && <b className="block">{t("incident.gone")}</b>}
      </p>
      <ul className="mt-2 flex-1">
        {remake.parts.map(({ side, name, size, removed, added }) => (
          <li key={`${side}${name}`} className="font-bold text-xl leading-8">
            {name} {t(`size.${size}`)}
            {side !== "whole" && <span className="ml-2 font-semibold text-base">{t(`line.${side}`)}</span>}
            {removed.map((one) => (
              <span key={one} className="block text-lg text-tomato-strong leading-snug">
                <span className="uppercase">{t("line.without")}</span> <s className="decoration-2">{one}</s>
              </span>
            ))}
            {added.map((one) => (
              <span key={one} className="block text-basil text-lg leading-snug">
                {t("line.plus")} {one}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {onDone && (
        <button
          type="button"
          onClick={onDone}
          aria-label={t("incident.doneOf", { number: remake.number })}
          className="mt-3 min-h-14 rounded-xl bg-ember font-bold font-display text-paper text-xl"
        >
          {t("incident.done")}
        </button>
      )}
    </li>
  );
}
