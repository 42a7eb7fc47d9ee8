import { createTranslator } from "next-intl";
import type { Transaction } from "@/db/client";
import type { Locale } from "@/db/enums";
import { customer } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { waitsForStart } from "@/lib/payments/capture-time";
import { sessionMinutes, unpaidMinutes } from "@/lib/payments/deadlines";
import { getLastCall } from "@/lib/payments/queries/get-call";
import { listOpenPayments } from "@/lib/payments/queries/get-payment";
import { sessionRequest } from "@/lib/payments/session-request";
import type { ProviderCall } from "@/lib/payments/writes/intend-call";
import { openPayment } from "@/lib/payments/writes/open-payment";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { env } from "@/lib/server/env";
import { sessionDeadline } from "@/lib/server/stripe";
import { addMinutes } from "@/lib/time";
import type { PayingOrder } from "../queries/get-paying";
import { readOrderNote } from "../queries/read-order-note";
import { lockPaying } from "./lock-paying";
import { lockStanding } from "./lock-standing";
import { openSession } from "./open-session";

/** Where the customer goes next: to the provider's page, or to the order's own because there is nothing left to pay. */
export type Checkout = { to: "provider"; url: string } | { to: "tracking" };

/**
 * The page on which an order awaiting payment is paid, or the difference of a change that waits for it, or what was lost of an
 * order that stands. One page for each: a
 * double click, a second tab and a visitor who comes back are shown the same. A fault of the provider's own is tried once
 * more under another key.
 * @throws Refusal not_found, payment_too_late, payment_unavailable
 */
export async function openCheckout(token: string, at: Date = now()): Promise<Checkout> {
  let asked: string | null = null;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const next = await db.transaction(async (tx): Promise<Checkout | { to: "ask"; call: ProviderCall }> => {
      const order = await lockPaying(tx, { token });
      const payable = await payableOf(tx, order, at);
      if (!payable) return { to: "tracking" };
      if (payable.expiresAt.getTime() <= at.getTime()) throw new Refusal("payment_too_late");
      const pages = await listOpenPayments(order.id, tx);
      const open = pages.find(({ revisionId }) => revisionId === payable.revisionId);
      if (open?.sessionUrl) return { to: "provider", url: open.sessionUrl };
      const begun = open && (await getLastCall({ kind: "create_session", paymentId: open.id }, tx));
      if (begun) return { to: "ask", call: begun };
      const opening = await openingOf(tx, order, payable, at);
      return { to: "ask", call: await openPayment(tx, opening, customer) };
    });
    if (next.to !== "ask") return next;
    // Silence is not asked twice: its own retry has had its time, and the request stays to be made again later.
    if (next.call.id === asked) break;
    asked = next.call.id;
    const url = await openSession(next.call, at);
    if (url) return { to: "provider", url };
  }
  throw new Refusal("payment_unavailable");
}

type Payable = { revisionId: string | null; amountCents: number; expiresAt: Date };

/** What is to be paid online of an order now, and until when; null when nothing is. */
async function payableOf(tx: Transaction, order: PayingOrder, at: Date): Promise<Payable | null> {
  if (order.status === "awaiting_payment")
    return order.expiresAt && { revisionId: null, amountCents: order.dueCents, expiresAt: order.expiresAt };
  const standing = order.status === "placed" ? await lockStanding(tx, order.id) : null;
  if (!standing) return null;
  if (!standing.proposal) {
    const lost = order.plan === "online" && order.dueCents > 0;
    return lost
      ? { revisionId: null, amountCents: order.dueCents, expiresAt: addMinutes(at, unpaidMinutes) }
      : null;
  }
  const { id: revisionId, totalCents, expiresAt } = standing.proposal;
  return { revisionId, amountCents: totalCents - standing.paidCents, expiresAt };
}

async function openingOf(
  tx: Transaction,
  order: PayingOrder,
  { revisionId, amountCents }: Payable,
  at: Date,
): Promise<Parameters<typeof openPayment>[1]> {
  const paymentId = newId();
  const { id: orderId, currency, locale, email, token } = order;
  const site = locale === "fr" ? env.PUBLIC_URL : `${env.PUBLIC_URL}/${locale}`;
  const label = await labelOf(order, locale, revisionId ? "labelChange" : "label");
  const page = revisionId ? "suivi" : "paiement";
  const note = revisionId ? {} : await readOrderNote(tx, orderId);
  const paying = {
    paymentId,
    orderId,
    token,
    amountCents,
    currency,
    label,
    locale,
    email,
    site,
    page,
    note,
    authorise: waitsForStart(order, at),
  } as const;
  const request: ProviderCall["request"] = { ...sessionRequest({ ...paying, expiresAt: sessionDeadline() }) };
  return {
    ...{ paymentId, orderId, revisionId, amountCents, currency, request },
    sessionExpiresAt: addMinutes(at, sessionMinutes),
  };
}

async function labelOf(
  { number, outletName }: PayingOrder,
  locale: Locale,
  key: "label" | "labelChange",
): Promise<string> {
  const { default: payment } = await import(`../../../messages/${locale}/payment.json`);
  return createTranslator({ locale, messages: { payment } })(`payment.${key}`, {
    number,
    outlet: outletName,
  });
}
