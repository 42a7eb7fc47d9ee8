import { mostDaysAhead } from "../capacity/days-ahead";
import type { Load, Wish } from "../capacity/places";
import { promiseFor } from "../capacity/promise";
import { slotsOf } from "../capacity/slots";
import { allergensOf } from "../catalogue/allergens";
import { type Catalogue, nameOf } from "../catalogue/catalogue";
import { formatCents } from "../money";
import { feeOf, lowerFee } from "../outlets/delivery-fee";
import { type Located, zoneAt } from "../outlets/delivery-zone";
import { daysAhead } from "../outlets/hours";
import type { Outlet, Zone } from "../outlets/outlet";
import { judge as judgeCode } from "../promotions/judge";
import type { Offered } from "../promotions/promotion";
import { Refusal } from "../refusal";
import { makeable } from "../stock/recipe";
import { type BusinessDay, businessDayOf } from "../time";
import type { BasketLine, PlaceOrderInput } from "./basket";
import { keptPromise, type Standing } from "./change";
import { bakedOf, deliveredBy, partsOf, placesOf } from "./draft";
import { type Line, lineOf } from "./line";
import { orderedOf } from "./ordered";
import type { Part } from "./part";
import { totalsOf } from "./pricing";
import type { Problem, Quote, QuotedLine, QuotedPart } from "./quote";

export type Asked = Pick<PlaceOrderInput, "mode" | "slot" | "lines" | "locale" | "onSite"> & {
  /** Without a slot: the first time of this later day, when it is one that one may order for. */
  day?: BusinessDay | null;
};
export type House = {
  outlet: Outlet;
  catalogue: Catalogue;
  free: ReadonlyMap<string, number>;
  load: Load;
  /** The promotion asked for, or kept from before. */
  offered?: Offered | null;
};

/**
 * What a basket would cost and whether it can be had, without refusing the whole for the sake of a line.
 * @param standing the time the order already has, when it is to change one; it keeps it if it can.
 */
export function assess(
  asked: Asked,
  place: Located | null,
  house: House,
  at: Date,
  standing?: Standing,
): Quote {
  const { outlet, catalogue } = house;
  const left = new Map(house.free);
  const judged = asked.lines.map((line) => judge(line, catalogue, left, asked.locale));
  const good = judged.flatMap(({ line, quoted }) => (line && !quoted.problem ? [line] : []));
  const delivery = asked.mode === "delivery";
  const zone = delivery && place ? zoneAt(outlet, place) : null;
  const wish = {
    mode: asked.mode,
    pizzas: placesOf(good),
    baked: bakedOf(good),
    rideMinutes: zone?.rideMinutes ?? usualRide(outlet, delivery),
  };
  const timeFor = (slot: string | null) => timeOf(house, { ...wish, slot }, at, standing);
  const slots = slotsOf(outlet, wish, house.load, at).map(({ startsAt, free }) => ({
    startsAt: startsAt.toISOString(),
    free,
  }));
  const dayOf = (startsAt: string | Date) => businessDayOf(new Date(startsAt), outlet.timezone);
  const later = asked.day && asked.day > dayOf(at) ? asked.day : null;
  const ofDay = slots.find(({ startsAt, free }) => free && dayOf(startsAt) === later);
  const slot = asked.slot ?? ofDay?.startsAt ?? null;
  const delivered = zone && place ? deliveredBy({ slot }, place, good, at, standing) : null;
  const feeThere = zone && delivered ? feeOf(zone, outlet, delivered) : null;
  const fee = delivery ? feeThere : 0;
  const verdict = house.offered && judgeCode(house.offered, orderedOf(asked, outlet, good, fee), at);
  const discount = verdict?.discount ?? null;
  const totals = totalsOf(partsOf(good), feeThere ?? 0, discount, standing?.reductions);
  const asWished = timeFor(slot);
  const asap = timeFor(null);
  return {
    lines: judged.map(({ quoted }) => quoted),
    itemsCents: totals.itemsCents,
    deliveryFeeCents: fee,
    lowerFee: zone && delivered ? lowerFee(zone, outlet, delivered) : null,
    discount: discount && { code: discount.code, label: discount.label, cents: discount.cents },
    codeProblem: verdict?.refusal
      ? { code: verdict.refusal.code, details: { ...verdict.refusal.details } }
      : null,
    totalCents: totals.totalCents,
    vat: totals.vat,
    problem: basketProblem(asked, place, zone, totals.itemsCents) ?? asWished.problem,
    promisedAt: asWished.promisedAt,
    minimumCents: zone?.minimumCents ?? null,
    needsAdult: partsOf(good).some(({ item }) => item.product.alcoholic),
    mode: asked.mode,
    asapAt: asap.promisedAt,
    asapProblem: asap.problem,
    slot,
    slots,
    days: daysAhead(outlet, at, mostDaysAhead).map(({ day, services, reason }) => ({
      ...{ day, reason, open: services.length > 0 },
    })),
  };
}

/** Judges a line and, when it can be made, takes what it needs out of `left` so that the next is judged by what remains. */
function judge(
  asked: BasketLine,
  catalogue: Catalogue,
  left: Map<string, number>,
  locale: string,
): { line: Line | null; quoted: QuotedLine } {
  try {
    const line = lineOf(asked, catalogue);
    const possible = makeable(line.quantities, left).left;
    const short = possible < line.quantity;
    if (!short)
      for (const [code, quantity] of line.quantities)
        left.set(code, (left.get(code) ?? 0) - quantity * line.quantity);
    const name = nameOfLine(line, locale);
    const parts = line.parts.map((part) => quotedPart(part, catalogue, locale));
    const quoted: QuotedLine = {
      ...{
        key: asked.key,
        item: asked.item,
        name,
        size: line.menu ? "" : line.item.size,
        quantity: line.quantity,
        unitCents: line.unitCents,
      },
      lineCents: line.unitCents * line.quantity,
      removed: parts.flatMap(({ removed }) => removed),
      added: parts.flatMap(({ added }) => added),
      parts: parts.length > 1 ? parts : [],
      allergens: allergensOf(line.quantities.keys(), catalogue),
      left: possible,
      problem: short ? { code: "sold_out", details: { name, left: possible } } : null,
    };
    return { line, quoted };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const item = catalogue.items.get(asked.item);
    const name = item ? nameOf(item.product, locale) : asked.item;
    const nothing = { unitCents: 0, lineCents: 0, removed: [], added: [], parts: [], allergens: [], left: 0 };
    const problem = { code: error.code, details: { ...error.details, ...(item ? { name } : {}) } };
    return {
      line: null,
      quoted: {
        key: asked.key,
        item: asked.item,
        name,
        size: item?.size ?? "",
        quantity: asked.quantity,
        ...nothing,
        problem,
      },
    };
  }
}

const nameOfLine = ({ menu, parts }: Line, locale: string): string =>
  menu ? nameOf(menu, locale) : parts.map(({ item }) => nameOf(item.product, locale)).join(" / ");

/** An option of several effects is said once. */
function quotedPart(part: Part, catalogue: Catalogue, locale: string): QuotedPart {
  const options = [...new Set(part.changes.map(({ option }) => option))];
  return {
    side: part.side,
    name: nameOf(part.item.product, locale),
    removed: part.removed.map(({ code, ...names }) => ({ code, name: nameOf(names, locale) })),
    added: options.map((option) => ({
      code: option.code,
      name: nameOf(catalogue.ingredients.get(option.effect ? "" : option.code) ?? option, locale),
      priceCents: part.changes
        .filter((change) => change.option === option)
        .reduce((sum, { priceCents }) => sum + priceCents, 0),
    })),
  };
}

type Timed = Wish & { slot: string | null };

function basketProblem(
  asked: Asked,
  place: Located | null,
  zone: Zone | null,
  itemsCents: number,
): Problem | null {
  if (asked.mode === "delivery" && place && !zone) return { code: "address_outside", details: {} };
  if (!zone || itemsCents === 0 || itemsCents >= zone.minimumCents) return null;
  const details = {
    missing: formatCents(zone.minimumCents - itemsCents, asked.locale),
    minimum: formatCents(zone.minimumCents, asked.locale),
  };
  return { code: "below_minimum", details };
}

/** When it could be had, or why not. */
function timeOf(
  { outlet, load }: House,
  wish: Timed,
  at: Date,
  standing?: Standing,
): { promisedAt: string | null; problem: Problem | null } {
  try {
    const kept = standing && keptPromise(standing, wish);
    const slot = wish.slot ? new Date(wish.slot) : null;
    const { promisedAt } = kept ?? promiseFor(outlet, { ...wish, slot }, load, at);
    return { promisedAt: promisedAt.toISOString(), problem: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { promisedAt: null, problem: { code: error.code, details: { ...error.details } } };
  }
}

/** Before the address is known: the ride to the middle ring. */
function usualRide(outlet: Outlet, delivery: boolean): number {
  const rides = outlet.zones.map((zone) => zone.rideMinutes).toSorted((a, b) => a - b);
  return delivery ? (rides[Math.floor(rides.length / 2)] ?? 0) : 0;
}
