import type { CountKind, Unit } from "@/db/enums";

/** A stocktake in a list. */
export type CountHead = {
  id: string;
  kind: CountKind;
  shelf: string | null;
  openedAt: string;
  openedBy: string | null;
  endedAt: string | null;
  state: "open" | "closed" | "dropped";
  lines: number;
  counted: number;
  /** Signed, of a closed one. */
  valueCents: number;
};

/** A line as the counter sees it: nothing of what the books expect. */
export type SheetLine = {
  code: string;
  nameFr: string;
  nameEn: string;
  unit: Unit;
  category: string;
  counted: number | null;
};

/** A line as who closes the count sees it. */
export type ReviewLine = SheetLine & {
  countedAt: string | null;
  countedBy: string | null;
  /** What the books had when it was counted; null where nothing was counted. */
  expected: number | null;
  /** What it costs without VAT: `cents` for `per` base units. */
  cents: number;
  per: number;
  reason: string | null;
  valueCents: number | null;
};
