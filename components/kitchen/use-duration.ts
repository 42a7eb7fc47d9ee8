"use client";
import { useTranslations } from "next-intl";

/** Whole minutes in the trade's short words: `12 min`, `1 h 05`. */
export function useDuration() {
  const t = useTranslations("kitchen");
  return (minutes: number): string => {
    const whole = Math.max(0, Math.floor(minutes));
    if (whole < 60) return t("minutes", { minutes: whole });
    return t("hours", { hours: Math.floor(whole / 60), minutes: String(whole % 60).padStart(2, "0") });
  };
}

export const minutesBetween = (from: string, to: Date): number => (to.getTime() - Date.parse(from)) / 60_000;
