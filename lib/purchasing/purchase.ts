import type { Packaging, Unit } from "@/db/enums";

/** What suppliers and colleagues call it: `BC PDI-0012`. */
export const purchaseName = (outletCode: string, number: number): string =>
  `BC ${outletCode.toUpperCase()}-${String(number).padStart(4, "0")}`;

/** One article of a purchase order, with what has come of it. */
export type PurchaseLine = {
  articleId: string;
  reference: string;
  ingredient: string;
  nameFr: string;
  nameEn: string;
  unit: Unit;
  packaging: Packaging;
  packQuantity: number;
  /** Of a pack, without VAT: as ordered; of a draft what it would be today. */
  priceCents: number;
  draftedPacks: number;
  packs: number;
  /** Base units taken in, and what came broken. */
  received: number;
  broken: number;
  keepsDays: number | null;
  originAsked: boolean;
  origin: string | null;
};

const orderedOf = ({ packs, packQuantity }: Pick<PurchaseLine, "packs" | "packQuantity">): number =>
  packs * packQuantity;

/** What is still to come of a line. */
export const restOf = (line: Pick<PurchaseLine, "packs" | "packQuantity" | "received">): number =>
  Math.max(0, orderedOf(line) - line.received);

export const totalOf = (lines: readonly Pick<PurchaseLine, "packs" | "priceCents">[]): number =>
  lines.reduce((sum, { packs, priceCents }) => sum + packs * priceCents, 0);

/** More than any outlet orders of one article at once. */
export const mostPacks = 999;
