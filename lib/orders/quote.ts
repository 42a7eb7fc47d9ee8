import type { AllergenCode, Mode, Side, Size } from "@/db/enums";
import type { LowerFee } from "../outlets/delivery-fee";
import type { Located } from "../outlets/delivery-zone";
import type { RefusalCode } from "../refusal";
import type { BusinessDay } from "../time";

/**
 * What a basket costs and whether it can be had, computed by the server from codes alone. An impossible line is
 * refused alone: it carries its problem and counts for nothing, the rest stands.
 */
export type Quote = {
  lines: QuotedLine[];
  itemsCents: number;
  /** null: no address yet, or nobody delivers there. */
  deliveryFeeCents: number | null;
  /** A bigger basket for which delivery costs less. */
  lowerFee: LowerFee | null;
  /** What comes off for a promotion's code; it may be nothing yet, while the delivery's fee is not known. */
  discount: Saving | null;
  /** Why the code asked for takes nothing off. */
  codeProblem: Problem | null;
  totalCents: number;
  /** VAT contained in the total, per rate in basis points. */
  vat: { rateBp: number; netCents: number; vatCents: number; grossCents: number }[];
  /** Of the whole basket: below the minimum, outside every zone, closed … */
  problem: Problem | null;
  minimumCents: number | null;
  needsAdult: boolean;
  mode: Mode;
  /** What would be promised as it is asked for, ISO; null when it cannot be had. */
  promisedAt: string | null;
  /** The earliest promise, ISO; null when the outlet takes no order as soon as possible now. */
  asapAt: string | null;
  /** Why it takes none. */
  asapProblem: Problem | null;
  /** The time it is judged for, ISO: the one asked for, or the first of the day asked for; null: as soon as possible. */
  slot: string | null;
  /** Today's and the following days', full ones included. */
  slots: { startsAt: string; free: boolean }[];
  /** Where the address asked for was found, before anybody moved its pin; left out where none was looked for. */
  found?: FoundPlace | null;
  /** The days one may order for, closed ones included, with why a day is unlike the others. */
  days: { day: BusinessDay; open: boolean; reason: string | null }[];
};

/** By the words that were asked for. */
export type FoundPlace = Pick<Located, "line" | "postcode" | "lat" | "lng" | "precision">;

/** What the shop is told with it. */
export type ShopQuote = Quote & {
  /** Whether paying online can be offered now. */
  onlineUp: boolean;
};

export type QuotedLine = {
  key: string;
  /** Its first part's. */
  item: string;
  /** The dish, both halves of it, or the menu. */
  name: string;
  size: Size | "";
  quantity: number;
  unitCents: number;
  lineCents: number;
  removed: { code: string; name: string }[];
  added: { code: string; name: string; priceCents: number }[];
  /** When it is made of several: its halves, or the choices of its menu; else none. */
  parts: QuotedPart[];
  allergens: AllergenCode[];
  /** How many more of it the stock allows at most. */
  left: number;
  problem: Problem | null;
};

export type QuotedPart = {
  side: Side;
  name: string;
  removed: { code: string; name: string }[];
  added: { code: string; name: string; priceCents: number }[];
};

/** What came off, and why, in its reader's language. */
export type Saving = { code: string; label: string; cents: number };

export type Problem = { code: RefusalCode; details: Record<string, string | number> };

/** What is mended where it stands, with a word beside it: more in the basket, another time. */
const mended: readonly RefusalCode[] = ["below_minimum", "address_unknown", "slot_past", "slot_too_far"];

/** Whether the outlet itself is what stands in the way: another of the group may not have that trouble. */
export const needsSister = ({ problem, lines }: Pick<Quote, "problem" | "lines">): boolean =>
  (problem !== null && !mended.includes(problem.code)) || lines.some((line) => line.problem !== null);
