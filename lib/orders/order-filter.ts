import { type Channel, channels, type Mode, modes, type OrderStatus } from "@/db/enums";
import { uuidOf } from "../ids";
import { type BusinessDay, isDay } from "../time";

/** What staff ask the list of orders for, as its address says it. */
export type OrderFilter = {
  group: OrderGroup | null;
  channel: Channel | null;
  mode: Mode | null;
  /** null: every day. */
  day: BusinessDay | null;
  narrowed: Narrowed;
  search: string;
  /** The last order of the page before: the next page starts below it. */
  after: OrderMark | null;
};

/** What a figure of a report adds to it, so that its orders are the ones listed. */
export type Narrowed = {
  /** The last of several days that begin with the filter's own. */
  until: BusinessDay | null;
  /** The hour promised, and the ISO weekday. */
  hour: number | null;
  weekday: number | null;
  /** The code of something sold in it (`margherita-m`), and of a promotion used. */
  item: string | null;
  promotion: string | null;
  /** What the figure counts; null: every order. */
  figure: Figure | null;
  /** Whose deliveries, and of which reason (empty: given none). */
  courier: string | null;
  reason: string | null;
};

/** What reports count of orders: those sold, what became of them, who ordered, who drove, what was given back. */
const figures = [
  ...(["sold", "cancelled", "failed", "handed", "kept", "newcomers", "regulars"] as const),
  ...(["delivered", "deliveredLate", "notDelivered", "return", "goodwill", "reduction"] as const),
] as const;
export type Figure = (typeof figures)[number];
/** In an address: no reason was given. */
export const noReason = "-";

/** Where an order stands in the list: the number is unique within outlet and day. */
export type OrderMark = { day: BusinessDay; number: number };

/** Stages as people at the counter speak of them. */
export const orderGroups = {
  open: ["awaiting_payment", "placed", "preparing", "ready", "out_for_delivery", "failed"],
  placed: ["placed"],
  preparing: ["preparing"],
  ready: ["ready"],
  out_for_delivery: ["out_for_delivery"],
  failed: ["failed"],
  done: ["delivered", "collected"],
  stopped: ["cancelled", "expired"],
} as const satisfies Record<string, readonly OrderStatus[]>;
export type OrderGroup = keyof typeof orderGroups;

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** Reads an address's parameters; what is not understood is as if it were not there. Searching looks at every day. */
export function filterOf(asked: Asked, today: BusinessDay): OrderFilter {
  const one = (name: string) => (typeof asked[name] === "string" ? asked[name].trim() : "");
  const search = one("q").slice(0, 60);
  const day = one("jour");
  const first = isDay(day) ? day : null;
  const until = one("au");
  return {
    narrowed: {
      until: first && isDay(until) && until > first ? until : null,
      ...{ hour: numberOf(one("heure"), 0, 23), weekday: numberOf(one("semaine"), 1, 7) },
      ...{ figure: wordOf(one("compte"), figures), courier: uuidOf(one("livreur")) },
      reason: one("raison") === noReason ? "" : one("raison").slice(0, 300) || null,
      ...{ item: one("produit").slice(0, 60) || null, promotion: one("promo").slice(0, 40) || null },
    },
    group: wordOf(one("statut"), Object.keys(orderGroups) as OrderGroup[]),
    channel: wordOf(one("canal"), channels),
    mode: wordOf(one("mode"), modes),
    day: first ?? (day === "tous" || search ? null : today),
    search,
    after: markOf(one("apres")),
  };
}

/** `2026-11-27.45` */
export const markText = ({ day, number }: OrderMark): string => `${day}.${number}`;

function markOf(text: string): OrderMark | null {
  const [day = "", number = ""] = text.split(".");
  return isDay(day) && /^\d{1,6}$/.test(number) ? { day, number: Number(number) } : null;
}

const numberOf = (text: string, least: number, most: number): number | null =>
  /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null;

const wordOf = <Word extends string>(text: string, words: readonly Word[]): Word | null =>
  words.find((word) => word === text) ?? null;

/** What a search may mean: an order's number, part of a phone number, or part of a name. */
export function searchOf(text: string): { number: number | null; phone: string | null; name: string | null } {
  const digits = text.replace(/\D/g, "");
  const onlyDigits = digits.length > 0 && /^[\d\s.+#()-]+$/.test(text);
  return {
    number: onlyDigits && digits.length <= 4 ? Number(digits) : null,
    // 06 12… and +33 6 12… share what follows the prefix.
    phone: onlyDigits && digits.length >= 4 ? digits.replace(/^(?:0033|33|0)/, "") : null,
    name: !onlyDigits && text ? text : null,
  };
}
