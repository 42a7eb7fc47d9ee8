import { businessDayOf, clockTime, weekdayOf } from "../time";
import type { Outlet, Zone } from "./outlet";
import { kilometresBetween, type Place } from "./place";

/** A fee under conditions; all that are given must hold. */
export type FeeRule = {
  feeCents: number;
  /** For items of this much or more, in cents with VAT, before anything comes off. */
  fromCents?: number;
  /** For doors this far from the outlet or farther, as the crow flies. */
  fromMetres?: number;
  /** On these days of the week, ISO 1–7. */
  weekdays?: number[];
  /** From this time of the outlet's day on, and before that one, `HH:MM`; what ends earlier than it begins goes past midnight. */
  from?: string;
  until?: string;
};

/** What a fee depends on. `at`: the slot it is delivered in; for as soon as possible, when it was ordered. */
export type Delivered = { place: Place; itemsCents: number; at: Date };

type From = Pick<Outlet, "lat" | "lng" | "timezone">;

/** What delivering costs there, in cents with VAT: the first rule of the zone that holds, else its usual fee. */
export const feeOf = (zone: Pick<Zone, "fees" | "feeCents">, from: From, wanted: Delivered): number =>
  zone.fees.find((rule) => holds(rule, from, wanted))?.feeCents ?? zone.feeCents;

export type LowerFee = { missingCents: number; feeCents: number };

/** The next basket for which delivering there costs less, and how much it wants for it; null: a bigger one costs no less. */
export function lowerFee(
  zone: Pick<Zone, "fees" | "feeCents">,
  from: From,
  wanted: Delivered,
): LowerFee | null {
  const now = feeOf(zone, from, wanted);
  const steps = zone.fees
    .flatMap(({ fromCents = 0 }) => (fromCents > wanted.itemsCents ? [fromCents] : []))
    .toSorted((a, b) => a - b);
  for (const itemsCents of steps) {
    const feeCents = feeOf(zone, from, { ...wanted, itemsCents });
    if (feeCents < now) return { missingCents: itemsCents - wanted.itemsCents, feeCents };
  }
  return null;
}

function holds(rule: FeeRule, from: From, { place, itemsCents, at }: Delivered): boolean {
  if (itemsCents < (rule.fromCents ?? 0)) return false;
  if (rule.fromMetres && kilometresBetween(from, place) * 1000 < rule.fromMetres) return false;
  const weekday = weekdayOf(businessDayOf(at, from.timezone));
  if (rule.weekdays && !rule.weekdays.includes(weekday)) return false;
  return within(clockTime(at, from.timezone), rule.from ?? "00:00", rule.until ?? "24:00");
}

const within = (time: string, from: string, until: string): boolean =>
  from <= until ? from <= time && time < until : from <= time || time < until;
