import { languageTag } from "../language-tag";
import { parseCents } from "../money";
import { Refusal } from "../refusal";
import { mostMoved } from "../stock/by-hand";
import type { BusinessDay } from "../time";
import type { PurchaseLine } from "./purchase";

/** What came of an article with one use-by date and one origin. Base units; cents of a pack as charged. */
export type CameLot = {
  articleId: string;
  quantity: number;
  broken: number;
  priceCents: number;
  useBy: BusinessDay | null;
  origin: string | null;
  batch: string;
};

/**
 * Meat says where it comes from, what does not keep until when it is good; what is past that is not taken in.
 * @throws Refusal origin_missing, use_by_missing, use_by_past
 */
export function expectLot(
  lot: CameLot,
  { nameFr: name, keepsDays, originAsked }: Pick<PurchaseLine, "nameFr" | "keepsDays" | "originAsked">,
  today: BusinessDay,
): void {
  if (lot.quantity === 0) return;
  if (originAsked && !lot.origin) throw new Refusal("origin_missing", { name }, lot.articleId);
  if (keepsDays !== null && !lot.useBy) throw new Refusal("use_by_missing", { name }, lot.articleId);
  if (lot.useBy && lot.useBy < today) throw new Refusal("use_by_past", { name }, lot.articleId);
}

/** What somebody typed as a number of packs (`2`, `1,5`), in base units; null when it is none. */
export function parsePacks(typed: string, packQuantity: number): number | null {
  const plain = typed.replaceAll(/\s/gu, "").replace(",", ".");
  if (!/^\d{1,4}(?:\.\d{1,3})?$/.test(plain)) return null;
  const quantity = Math.round(Number(plain) * packQuantity);
  return quantity <= mostMoved ? quantity : null;
}

/** Base units as a number of packs, as it is typed. */
export const packsTyped = (quantity: number, packQuantity: number, locale: string): string =>
  new Intl.NumberFormat(languageTag(locale), {
    maximumFractionDigits: 3,
    useGrouping: false,
  }).format(quantity / packQuantity);

/** One lot as it stands on the screen. */
export type TypedLot = {
  key: string;
  articleId: string;
  packs: string;
  broken: string;
  price: string;
  useBy: string;
  origin: string;
  batch: string;
};

/** A lot of what was typed; null when something in it is no number. */
export function lotOf(typed: TypedLot, packQuantity: number): CameLot | null {
  const quantity = parsePacks(typed.packs, packQuantity);
  const broken = parsePacks(typed.broken || "0", packQuantity);
  const priceCents = parseCents(typed.price);
  if (quantity === null || broken === null || priceCents === null) return null;
  const { articleId, useBy, origin, batch } = typed;
  return {
    ...{ articleId, quantity, broken, priceCents },
    ...{ useBy: useBy || null, origin: origin.trim() || null, batch: batch.trim() },
  };
}

/** What its label must still tell before it may be taken in. */
export const lacks = (
  lot: CameLot,
  { keepsDays, originAsked }: Pick<PurchaseLine, "keepsDays" | "originAsked">,
): ("useBy" | "origin")[] =>
  lot.quantity === 0
    ? []
    : [
        ...(keepsDays !== null && !lot.useBy ? (["useBy"] as const) : []),
        ...(originAsked && !lot.origin ? (["origin"] as const) : []),
      ];
