import { formatCents } from "@/lib/money";
import { formatPhone } from "@/lib/phone-format";
import { promiseWindow } from "@/lib/promise-window";
import { clockTime } from "@/lib/time";
import { customerKinds } from "../ways";
import type { Block, Mail } from "./layout";
import type { MailOrder } from "./order";
import { orderFooter, orderRows, outletAddress, reasonBlocks } from "./order-parts";
import type { Words } from "./texts";

/**
 * All that customers are told can go by mail; `order_unaccepted` goes to the outlet, `order_receipt` to who asked for it,
 * `order_review` to who wants to be asked. */
export const orderMailKinds = [
  ...customerKinds,
  "order_unaccepted",
  "order_receipt",
  "order_review",
  "review_hidden",
] as const;
export type OrderMailKind = (typeof orderMailKinds)[number];

/** The mail that tells of an order, in its reader's language; `site` is the address of the site in that language. */
export function orderMail(
  kind: OrderMailKind,
  order: MailOrder,
  words: Words,
  locale: string,
  site: string,
): Mail {
  const phone = formatPhone(order.outlet.phone, locale);
  const at = {
    ...order.outlet,
    phone,
    number: order.number,
    mode: order.mode,
    address: outletAddress(order),
    door: deliveredTo(order),
    amount: formatCents(order.returned?.amountCents ?? 0, locale),
    way: order.returned?.reason ?? "",
    ...whenOf(order, words),
  };
  const sayOf = (own: OrderMailKind) => (key: string) => words.mail(`${own}.${key}`, at);
  const say = sayOf(kind);
  const blocks = {
    order_placed: placed,
    order_changed: (): Block[] => [
      order.shortage
        ? {
            kind: "text",
            strong: true,
            text: words.mail(`shortage.${order.shortage.outcome}`, order.shortage),
          }
        : { kind: "text", text: say("text") },
      ...(order.returned ? givenBack(order, words, locale) : []),
      ...placed(order, words, sayOf("order_placed"), locale, site),
    ],
    order_ready: ready,
    order_on_its_way: onItsWay,
    order_late: late,
    order_delivered: delivered,
    order_cancelled: cancelled,
    order_refunded: refunded,
    delivery_failed: failed,
    order_unaccepted: unaccepted,
    payment_returned: returned,
    payment_needed: needed,
    order_receipt: receiptAsked,
    order_review: reviewAsked,
    review_hidden: reviewHidden,
  }[kind](order, words, say, locale, site);
  const head = { locale, subject: say("subject"), preview: say("preview"), title: say("title") };
  if (kind === "order_unaccepted")
    return {
      ...head,
      blocks,
      footer: [words.mail("footer.outlet", order.outlet), words.mail("footer.staff")],
    };
  if (kind === "order_receipt") return { ...head, blocks, footer: orderFooter(order, words).slice(0, 2) };
  const greeting: Block = { kind: "text", text: words.mail("greeting", { name: order.contactName }) };
  return { ...head, blocks: [greeting, ...blocks], footer: orderFooter(order, words) };
}

function whenOf(order: MailOrder, words: Words) {
  const { from, to } = promiseWindow(order.promisedAt);
  const zone = order.outlet.timezone;
  return {
    day: words.day(order.promisedAt),
    from: clockTime(from, zone),
    to: clockTime(to, zone),
    at: clockTime(order.promisedAt, zone),
    expected: clockTime(order.expectedAt ?? order.promisedAt, zone),
  };
}

type Writer = (
  order: MailOrder,
  words: Words,
  say: (key: string) => string,
  locale: string,
  site: string,
) => Block[];

const placed: Writer = (order, words, say, locale, site) => [
  { kind: "text", strong: true, text: say(`when_${order.mode}`) },
  {
    kind: "text",
    text:
      order.mode === "delivery"
        ? words.mail("order_placed.where_delivery", { address: deliveredTo(order) })
        : say("where_takeaway"),
  },
  { kind: "link", label: say("follow"), url: `${site}/suivi/${order.token}` },
  { kind: "heading", text: say("lines") },
  ...orderRows(order, words, locale),
  ...receiptOf(order, words, site),
  { kind: "heading", text: say("cancel_title") },
  { kind: "text", text: say("cancel") },
  { kind: "text", text: say("withdrawal") },
];

/** Where it stands now, then all of it once more: what to check at the counter, what is still to be paid. */
const ready: Writer = (order, words, say, locale, site) => [
  { kind: "text", strong: true, text: say("text") },
  ...recap(order, words, say, locale, site),
];

const onItsWay: Writer = (order, words, say, locale, site) => [
  { kind: "text", strong: true, text: say("text") },
  { kind: "text", text: say("phone") },
  ...recap(order, words, say, locale, site),
];

const recap: Writer = (order, words, say, locale, site) => [
  { kind: "link", label: say("follow"), url: `${site}/suivi/${order.token}` },
  { kind: "heading", text: say("lines") },
  ...orderRows(order, words, locale),
];

const late: Writer = (order, _words, say, _locale, site) => [
  { kind: "text", strong: true, text: say("text") },
  { kind: "text", text: say("sorry") },
  { kind: "link", label: say("follow"), url: `${site}/suivi/${order.token}` },
];

const delivered: Writer = (order, words, say, locale, site) => [
  { kind: "text", text: say("text") },
  { kind: "heading", text: say("lines") },
  ...orderRows(order, words, locale),
  ...receiptOf(order, words, site),
  { kind: "text", text: say("trouble") },
  { kind: "link", label: say("again"), url: site },
];

/** Where the money was taken, the receipt of it. */
const receiptOf = (order: MailOrder, words: Words, site: string): Block[] =>
  order.paid && order.totalCents > 0
    ? [{ kind: "link", label: words.mail("receipt"), url: `${site}/suivi/${order.token}/ticket` }]
    : [];

/** To whatever address it was asked for: the receipts go with it, and nothing that leads to who ordered. */
const receiptAsked: Writer = (_order, _words, say) => [{ kind: "text", text: say("text") }];

/** How it was, asked of who agreed to be asked; how to be asked no more stands in every one. */
const reviewAsked: Writer = (order, _words, say, _locale, site) => [
  { kind: "text", text: say("text") },
  { kind: "link", label: say("open"), url: `${site}/suivi/${order.token}/avis` },
  { kind: "text", text: say("free") },
  { kind: "link", label: say("stop"), url: `${site}/compte/informations` },
];

const reviewHidden: Writer = (order, words, say, _locale, site) => [
  { kind: "text", text: say("text") },
  ...reasonBlocks(order.endReason, words, "review_hidden.reason"),
  { kind: "text", text: say("otherwise") },
  { kind: "link", label: say("open"), url: `${site}/suivi/${order.token}/avis` },
];

const refunded: Writer = (order, _words, say, _locale, site) => [
  { kind: "text", strong: true, text: say("text") },
  { kind: "text", text: say("when") },
  { kind: "link", label: say("follow"), url: `${site}/suivi/${order.token}` },
];

const cancelled: Writer = (order, words, say, _locale, site) => [
  { kind: "text", text: say("text") },
  ...reasonBlocks(order.endReason, words, "order_cancelled.reason"),
  { kind: "text", text: say(order.paid ? "paid" : "unpaid") },
  { kind: "link", label: say("again"), url: site },
];

const failed: Writer = (order, words, say, _locale, site) => [
  { kind: "text", text: say("text") },
  ...reasonBlocks(order.endReason, words, "delivery_failed.reason"),
  { kind: "text", strong: true, text: say("collect") },
  { kind: "text", text: say("call") },
  { kind: "link", label: say("follow"), url: `${site}/suivi/${order.token}` },
];

/** Money that came too late, or twice: says how much goes back and why. */
const returned: Writer = (order, words, say, locale, site) => {
  const { amountCents, reason, held } = order.returned ?? { amountCents: 0, reason: "excess", held: false };
  const values = { amount: formatCents(amountCents, locale), number: order.number };
  return [
    { kind: "text", text: words.mail(`payment_returned.${reason}`, values) },
    ...(held
      ? [{ kind: "text" as const, strong: true, text: words.mail("payment_returned.held", values) }]
      : givenBack(order, words, locale)),
    { kind: "link", label: say("follow"), url: `${site}/suivi/${order.token}` },
  ];
};

/** Before it is made: where to pay again, and that paying on receipt will do. */
const needed: Writer = (order, _words, say, _locale, site) => [
  { kind: "text", text: say("text") },
  { kind: "text", strong: true, text: say("what") },
  { kind: "link", label: say("pay"), url: `${site}/paiement/${order.token}` },
  { kind: "text", text: say("otherwise") },
];

/** To the outlet itself, whose screens have been calling in vain. */
const unaccepted: Writer = (_order, _words, say, _locale, site) => [
  { kind: "text", text: say("text") },
  { kind: "link", label: say("open"), url: `${site}/staff` },
];

/** How much goes back onto a card, and when it arrives; and how much at the outlet, as it was paid there. */
function givenBack({ number, returned: money }: MailOrder, words: Words, locale: string): Block[] {
  const byHandCents = money?.byHandCents ?? 0;
  const onCardCents = (money?.amountCents ?? 0) - byHandCents;
  const say = (key: string, cents: number) =>
    words.mail(`payment_returned.${key}`, { amount: formatCents(cents, locale), number });
  const byHand: Block = { kind: "text", strong: true, text: say("byHand", byHandCents) };
  return [
    ...(onCardCents > 0
      ? [
          { kind: "text" as const, strong: true, text: say("text", onCardCents) },
          { kind: "text" as const, text: say("when", onCardCents) },
        ]
      : []),
    ...(byHandCents > 0 ? [byHand] : []),
  ];
}

const deliveredTo = ({ addressLine, postcode, city }: MailOrder) =>
  `${addressLine ?? ""}, ${postcode ?? ""} ${city ?? ""}`;
