import type { Mode, ProductKind } from "@/db/enums";
import { formatCents } from "../money";
import { Refusal } from "../refusal";
import type { Discount, Offered, Promotion } from "./promotion";
import { stampsForPizza } from "./stamps";

/** What is ordered, as far as promotions look at it. */
export type Ordered = {
  outletId: string;
  mode: Mode;
  /** null: not known yet. */
  feeCents: number | null;
  itemsCents: number;
  /** What can be given: items sold on their own. */
  items: readonly { code: string; priceCents: number; rateBp: number; product: { kind: ProductKind } }[];
  locale: string;
};

export type Verdict = { discount: Discount; refusal: null } | { discount: null; refusal: Refusal };

/**
 * Whether a code may be used for what is ordered, and what then comes off: never more than the items, or the delivery.
 * The first reason against it is told, those nothing can be done about first.
 */
export function judge(offered: Offered, ordered: Ordered, at: Date): Verdict {
  const refusal = objection(offered, ordered, at);
  const { promotion } = offered;
  if (refusal || !promotion)
    return { discount: null, refusal: refusal ?? refused("promotion_unknown", offered) };
  const off = worthOf(promotion, ordered);
  // A delivery whose fee is not known yet keeps its code: it will come off.
  const open = promotion.kind === "free_delivery" && ordered.feeCents === null;
  if (off.cents === 0 && !open) return { discount: null, refusal: refused("promotion_nothing_off", offered) };
  const label = ordered.locale === "en" ? promotion.labelEn : promotion.labelFr;
  return { discount: { promotionId: promotion.id, code: promotion.code, label, ...off }, refusal: null };
}

type Details = Record<string, string | number>;
type Word = Extract<Refusal["code"], `promotion_${string}`>;
const refused = (word: Word, { code }: Offered, details: Details = {}) =>
  new Refusal(word, { code, ...details }, "code");

function objection(offered: Offered, ordered: Ordered, at: Date): Refusal | null {
  const { promotion, held } = offered;
  if (!promotion) return refused("promotion_unknown", offered);
  return (
    (held ? null : notForThem(promotion, offered, ordered, at)) ?? notForThat(promotion, offered, ordered)
  );
}

/** Not now, not here, not this way, not again. */
function notForThem(promotion: Promotion, offered: Offered, { outletId }: Ordered, at: Date): Refusal | null {
  const { active, startsAt, endsAt, outletIds, channels, usesMost, usesEachMost, used, usedByCaller } =
    promotion;
  if (!active || (endsAt && endsAt.getTime() <= at.getTime())) return refused("promotion_over", offered);
  if (startsAt && startsAt.getTime() > at.getTime())
    return refused("promotion_not_yet", offered, { from: startsAt.toISOString() });
  if (outletIds && !outletIds.includes(outletId)) return refused("promotion_wrong_outlet", offered);
  if (!channels.includes(offered.channel)) return refused("promotion_wrong_channel", offered);
  if (usesMost !== null && used >= usesMost) return refused("promotion_used_up", offered);
  if (usesEachMost !== null && usedByCaller >= usesEachMost)
    return refused("promotion_used_already", offered);
  return promotion.kind === "loyalty" ? notForHisCard(offered) : null;
}

function notForHisCard(offered: Offered): Refusal | null {
  const { stamps = null } = offered;
  if (stamps === null) return refused("promotion_sign_in", offered);
  const missing = stampsForPizza - stamps;
  return missing > 0 ? refused("promotion_stamps_short", offered, { missing }) : null;
}

/** Not with this basket: what a change of it may mend. */
function notForThat(promotion: Promotion, offered: Offered, ordered: Ordered): Refusal | null {
  const { minimumCents, item, kind } = promotion;
  const mode = kind === "free_delivery" ? "delivery" : promotion.mode;
  if (mode && mode !== ordered.mode) return refused("promotion_wrong_mode", offered, { mode });
  const missing = minimumCents - ordered.itemsCents;
  if (missing > 0)
    return refused("promotion_below_minimum", offered, {
      missing: formatCents(missing, ordered.locale),
      minimum: formatCents(minimumCents, ordered.locale),
    });
  if (kind === "loyalty" && !ordered.items.some(isPizza)) return refused("promotion_pizza_missing", offered);
  if (item && !ordered.items.some(({ code }) => code === item.code))
    return refused("promotion_item_missing", offered, {
      name: ordered.locale === "en" ? item.nameEn : item.nameFr,
    });
  return null;
}

const isPizza = ({ product }: Ordered["items"][number]): boolean => product.kind === "pizza";

/** The pizza given for a full card is the cheapest of the order, as the card has it: what was added to it is paid. */
function worthOf(
  { kind, amountCents, percentBp, item }: Promotion,
  { itemsCents, feeCents, items }: Ordered,
): Pick<Discount, "cents" | "of"> {
  if (kind === "free_delivery") return { cents: feeCents ?? 0, of: "delivery" };
  if (kind === "loyalty") {
    const given = items.filter(isPizza).toSorted((a, b) => a.priceCents - b.priceCents)[0];
    return { cents: given?.priceCents ?? 0, of: { rateBp: given?.rateBp ?? 0 } };
  }
  if (kind === "product") {
    const given = items.find(({ code }) => code === item?.code);
    return { cents: given?.priceCents ?? 0, of: { rateBp: given?.rateBp ?? 0 } };
  }
  const cents = kind === "amount" ? (amountCents ?? 0) : Math.round((itemsCents * (percentBp ?? 0)) / 10_000);
  return { cents: Math.min(cents, itemsCents), of: "items" };
}
