import { ovenPlaces } from "../capacity/oven-places";
import type { Load, Wish } from "../capacity/places";
import { type Promised, promiseFor } from "../capacity/promise";
import type { Catalogue } from "../catalogue/catalogue";
import { formatCents } from "../money";
import { type Delivered, feeOf } from "../outlets/delivery-fee";
import { type Located, zoneAt } from "../outlets/delivery-zone";
import type { Outlet, Zone } from "../outlets/outlet";
import { judge } from "../promotions/judge";
import type { Discount, Offered } from "../promotions/promotion";
import { Refusal } from "../refusal";
import { needsOf } from "../stock/recipe";
import { mostLines, type PlaceOrderInput } from "./basket";
import { keptPromise, type Standing } from "./change";
import { type Line, lineOf } from "./line";
import { itemsOf, orderedOf } from "./ordered";
import { type Totals, totalsOf } from "./pricing";

/** An order thought through to the end but not written: what it costs, takes and promises. */
export type Draft = {
  lines: Line[];
  zone: Zone | null;
  totals: Totals;
  /** null: no promotion, or one the order keeps although it gives nothing for it as it stands. */
  discount: Discount | null;
  promised: Promised;
  needs: Map<string, number>;
};

export type Wanted = Pick<
  PlaceOrderInput,
  "mode" | "slot" | "lines" | "adultDeclared" | "seenTotalCents" | "locale"
>;

/**
 * The rules of placing, in the order people would check them: outlet, lines, address, minimum, age, time, total.
 * @param place where to deliver; null when the address is unknown.
 * @param standing the time the order already has, when it is a change; it keeps it if it can.
 * @param offered the promotion asked for, or kept from before; what is kept never refuses, it only gives nothing.
 * @throws Refusal
 */
export function draftOrder(
  wanted: Wanted,
  place: Located | null,
  outlet: Outlet,
  catalogue: Catalogue,
  load: Load,
  at: Date,
  standing?: Standing,
  offered: Offered | null = null,
): Draft {
  if (outlet.status !== "open") throw new Refusal("outlet_not_open_yet");
  if (wanted.lines.length === 0) throw new Refusal("basket_empty");
  if (wanted.lines.length > mostLines) throw new Refusal("basket_too_large");
  const lines = wanted.lines.map((line) => lineOf(line, catalogue));
  const pizzas = placesOf(lines);
  if (pizzas > outlet.pizzasPerSlot * 3) throw new Refusal("basket_too_large");
  const zone = wanted.mode === "delivery" ? zoneFor(outlet, place) : null;
  const feeCents = zone && place ? feeOf(zone, outlet, deliveredBy(wanted, place, lines, at, standing)) : 0;
  const verdict = offered && judge(offered, orderedOf(wanted, outlet, lines, feeCents), at);
  const discount = verdict?.discount ?? null;
  const totals = totalsOf(partsOf(lines), feeCents, discount, standing?.reductions);
  if (zone) checkMinimum(zone, totals, wanted.locale);
  if (!wanted.adultDeclared && partsOf(lines).some(({ item }) => item.product.alcoholic)) {
    throw new Refusal("adult_required", {}, "adultDeclared");
  }
  if (verdict?.refusal && !offered?.held) throw verdict.refusal;
  const wish = {
    mode: wanted.mode,
    pizzas,
    baked: bakedOf(lines),
    rideMinutes: zone?.rideMinutes ?? 0,
    slot: wanted.slot ? new Date(wanted.slot) : null,
  };
  const kept = standing && keptPromise(standing, { ...wish, slot: wanted.slot });
  const promised = kept ?? promiseFor(outlet, wish, load, at);
  if (totals.totalCents !== wanted.seenTotalCents) {
    throw new Refusal("total_changed", {
      total: formatCents(totals.totalCents, wanted.locale, outlet.currency),
    });
  }
  return { lines, zone, totals, discount, promised, needs: needsOf(lines) };
}

/** Pizzas are what the oven counts, by their size; two halves are one, drinks and desserts take no place in it. */
export const placesOf = (lines: readonly Pick<Line, "parts" | "quantity">[]): number =>
  ovenPlaces(
    lines.flatMap(({ parts, quantity }) =>
      parts.flatMap(({ item, side }) =>
        item.product.kind === "pizza" && side !== "right" ? [{ size: item.size, quantity }] : [],
      ),
    ),
  );

/** What goes through make line and oven; a starter is warmed. */
export const bakedOf = (lines: readonly Pick<Line, "parts" | "quantity">[]): Wish["baked"] =>
  lines.flatMap(({ parts, quantity }) =>
    parts.flatMap(({ item: { size, product }, side }) =>
      (product.kind === "pizza" || product.kind === "starter") && side !== "right"
        ? [{ size, folded: product.folded, quantity }]
        : [],
    ),
  );

/** What a delivery's fee depends on. */
export const deliveredBy = (
  { slot }: Pick<PlaceOrderInput, "slot">,
  place: Located,
  lines: readonly Line[],
  at: Date,
  standing?: Pick<Standing, "placedAt">,
): Delivered => ({
  place,
  itemsCents: itemsOf(lines),
  at: new Date(slot ?? standing?.placedAt ?? at),
});

/** What is sold, part by part. */
export const partsOf = (lines: readonly Line[]): Line["parts"] => lines.flatMap(({ parts }) => parts);

function zoneFor(outlet: Outlet, place: Located | null): Zone {
  if (!place) throw new Refusal("address_unknown", {}, "address");
  const zone = zoneAt(outlet, place);
  if (!zone) throw new Refusal("address_outside", {}, "address");
  return zone;
}

function checkMinimum(zone: Zone, totals: Totals, locale: string): void {
  const missing = zone.minimumCents - totals.itemsCents;
  if (missing <= 0) return;
  throw new Refusal("below_minimum", {
    missing: formatCents(missing, locale),
    minimum: formatCents(zone.minimumCents, locale),
  });
}
