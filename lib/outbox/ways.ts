import type { Carrier, Locale } from "@/db/enums";

/** What customers are told of, in the order an order lives it. */
export const customerKinds = [
  "order_placed",
  "order_changed",
  "order_ready",
  "order_on_its_way",
  "order_late",
  "order_delivered",
  "delivery_failed",
  "order_cancelled",
  "order_refunded",
  "payment_returned",
  "payment_needed",
] as const;
export type CustomerKind = (typeof customerKinds)[number];

/** What one wants to find again goes by mail; what only matters now goes by what the customer chose; bad news by both. */
const manners: Record<CustomerKind, "keep" | "now" | "both"> = {
  order_placed: "keep",
  order_changed: "keep",
  order_ready: "now",
  order_on_its_way: "now",
  order_late: "now",
  order_delivered: "keep",
  delivery_failed: "both",
  order_cancelled: "both",
  order_refunded: "keep",
  payment_returned: "keep",
  payment_needed: "both",
};

/** Where an order's customer can be reached. */
export type Reach = {
  toldBy: Carrier;
  email: string | null;
  phone: string;
  /** Ids of the browsers that asked to be told. */
  browsers: readonly string[];
};
export type Way = { carrier: Carrier; recipient: string };

/**
 * By which ways a customer is told, none twice. Without a mail address what is to be kept goes by the chosen way too, and
 * where the chosen way leads nowhere the mail takes its place.
 * @param byCustomer he did it himself, a moment ago: his screen has said so, the mail is for keeping.
 */
export function waysOf(kind: CustomerKind, reach: Reach, byCustomer = false): Way[] {
  const mail: Way[] = reach.email ? [{ carrier: "mail", recipient: reach.email }] : [];
  const chosen = chosenWays(reach);
  const manner = byCustomer ? "keep" : manners[kind];
  if (manner === "both") return [...mail, ...chosen];
  if (manner === "now") return chosen.length > 0 ? chosen : mail;
  // That it was delivered he has seen: worth a mail, never a ringing telephone.
  if (kind === "order_delivered") return mail;
  return mail.length > 0 ? mail : chosen;
}

function chosenWays({ toldBy, phone, browsers }: Reach): Way[] {
  if (toldBy === "sms") return [{ carrier: "sms", recipient: phone }];
  if (toldBy === "push") return browsers.map((recipient) => ({ carrier: "push", recipient }));
  return [];
}

/** The dedupe key of a fact on its way: the mail bears the fact's own, other carriers and each browser one of theirs. */
export function keyOf(fact: string, { carrier, recipient }: Way): string {
  if (carrier === "mail") return fact;
  return carrier === "push" ? `${fact}:push:${recipient}` : `${fact}:sms`;
}

export type Message = {
  /** One fact, one message: `order:<id>:placed`. */
  dedupeKey: string;
  kind: string;
  orderId: string | null;
  carrier?: Carrier;
  recipient: string;
  locale: Locale;
  payload?: Record<string, unknown>;
};

/** Something that happened to an order: its key, and what the message must remember of it. */
export type Fact = { orderId: string; fact: string; payload?: Record<string, unknown> };

/** The messages that tell a fact, one a way. */
export function messagesFor(
  kind: CustomerKind,
  { orderId, fact, payload }: Fact,
  locale: Locale,
  reach: Reach,
  byCustomer = false,
): Message[] {
  return waysOf(kind, reach, byCustomer).map((way) => ({
    ...{ dedupeKey: keyOf(fact, way), kind, orderId, locale, payload },
    ...way,
  }));
}

/** The fact a message tells, whatever carries it. */
export const factOf = (dedupeKey: string): string => dedupeKey.replace(/:(sms|push:[\w-]+)$/, "");
