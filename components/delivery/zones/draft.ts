import { circle } from "@turf/circle";
import { formatCents, parseCents, typedCents } from "@/lib/money";
import type { FeeRule } from "@/lib/outlets/delivery-fee";
import type { Zone } from "@/lib/outlets/outlet";
import type { Place } from "@/lib/outlets/place";
import type { Corner, ZoneInput } from "@/lib/outlets/zone-input";

/** A rule of fees as it is typed; what is left empty is no condition. */
export type RuleDraft = {
  id: string;
  fee: string;
  fromEuros: string;
  fromKilometres: string;
  weekdays: number[];
  from: string;
  until: string;
};
/** A zone as it is drawn and typed, before it is kept. */
export type ZoneDraft = {
  zoneId: string | null;
  name: string;
  minimum: string;
  fee: string;
  ride: number;
  priority: number;
  ring: Corner[];
  rules: RuleDraft[];
};

export const draftOf = (zone: Zone, locale: string): ZoneDraft => ({
  ...{ zoneId: zone.id, name: zone.name, minimum: typedCents(zone.minimumCents, locale) },
  fee: typedCents(zone.feeCents, locale),
  ...{ ride: zone.rideMinutes, priority: zone.priority },
  // The last corner of an outline is its first.
  ring: (zone.polygon.coordinates[0] ?? []).slice(0, -1),
  rules: zone.fees.map((rule) => ruleDraftOf(rule, locale)),
});

const ruleDraftOf = (rule: FeeRule, locale: string): RuleDraft => ({
  ...{ id: crypto.randomUUID(), fee: typedCents(rule.feeCents, locale) },
  fromEuros: typedCents(rule.fromCents, locale),
  fromKilometres: rule.fromMetres === undefined ? "" : String(rule.fromMetres / 1000).replace(".", ","),
  ...{ weekdays: rule.weekdays ?? [], from: rule.from ?? "", until: rule.until ?? "" },
});

export const emptyRule = (): RuleDraft => ({
  ...{ id: crypto.randomUUID(), fee: "", fromEuros: "", fromKilometres: "" },
  ...{ weekdays: [], from: "", until: "" },
});

export const newDraft = (around: Place, priority: number, locale: string): ZoneDraft => ({
  ...{ zoneId: null, name: "", ride: 10, priority, rules: [] },
  ...{ minimum: typedCents(1500, locale), fee: typedCents(190, locale) },
  ring: circleOf(around, 2),
});

/** Corners of a circle; five decimals are about a metre. */
export const circleOf = ({ lat, lng }: Place, kilometres: number): Corner[] =>
  (circle([lng, lat], kilometres, { steps: 16, units: "kilometers" }).geometry.coordinates[0] ?? [])
    .slice(0, -1)
    .map(([x = 0, y = 0]) => [rounded(x), rounded(y)]);

export const rounded = (degrees: number): number => Number(degrees.toFixed(5));

/** What is sent of it; null while an amount, a distance or the name is missing or no number. */
export function inputOf(draft: ZoneDraft): ZoneInput | null {
  const minimumCents = parseCents(draft.minimum);
  const feeCents = parseCents(draft.fee);
  const fees = draft.rules.map(ruleOf);
  const whole = Number.isInteger(draft.ride) && Number.isInteger(draft.priority);
  if (!draft.name.trim() || minimumCents === null || feeCents === null || !whole) return null;
  if (!fees.every((rule) => rule !== null)) return null;
  const { name, ring, ride: rideMinutes, priority } = draft;
  return { name: name.trim(), ring, minimumCents, feeCents, rideMinutes, priority, fees };
}

export function ruleOf(draft: RuleDraft): FeeRule | null {
  const feeCents = parseCents(draft.fee);
  const fromCents = draft.fromEuros ? parseCents(draft.fromEuros) : undefined;
  const kilometres = draft.fromKilometres ? Number(draft.fromKilometres.replace(",", ".")) : undefined;
  if (feeCents === null || fromCents === null || Number.isNaN(kilometres)) return null;
  return {
    feeCents,
    ...(fromCents !== undefined && { fromCents }),
    ...(kilometres !== undefined && { fromMetres: Math.round(kilometres * 1000) }),
    ...(draft.weekdays.length > 0 && { weekdays: draft.weekdays }),
    ...(draft.from && { from: draft.from }),
    ...(draft.until && { until: draft.until }),
  };
}

/** `1,90 €`, as the zone's list says it. */
export const feeWords = (cents: number, locale: string, free: string): string =>
  cents === 0 ? free : formatCents(cents, locale);
