import type { Locale } from "@/db/enums";
import { getInvoice, listInvoices } from "../../fiscal/queries/get-invoices";
import { getReceipts } from "../../fiscal/queries/get-receipts";
import { afterAttempt } from "../../outbox/after-attempt";
import type { Answer, Channels } from "../../outbox/channel";
import { isCustomerMail } from "../../outbox/mail/customer-mails";
import { daySheetKind } from "../../outbox/mail/day-sheet-mail";
import { giftCardKind } from "../../outbox/mail/gift-card-mail";
import { isStaffMail } from "../../outbox/mail/staff-mails";
import { isSupplierMail } from "../../outbox/mail/supplier-mails";
import { wordsOf } from "../../outbox/mail/texts";
import { getMailOrder } from "../../outbox/queries/get-mail-order";
import { getMessage, type OutgoingMessage } from "../../outbox/queries/get-message";
import { truthOf } from "../../outbox/truth";
import { beginAttempt } from "../../outbox/writes/begin-attempt";
import { endAttempt } from "../../outbox/writes/end-attempt";
import { writtenMessage } from "../../outbox/written-message";
import { mailChannel } from "../channels/mail";
import { pushChannel } from "../channels/push";
import { smsChannel } from "../channels/sms";
import { env } from "../env";
import { log } from "../log";
import { invoiceFile } from "../papers/invoice-file";
import { receiptFile } from "../papers/receipt-file";
import { TryAgain } from "./try-again";
import { writeDaySheet } from "./write-day-sheet";
import { writeGiftCard } from "./write-gift-card";
import { writeToColleague } from "./write-to-colleague";
import { writeToCustomer } from "./write-to-customer";
import { writeToSupplier } from "./write-to-supplier";

/** A connection that is nobody else's meanwhile: the lock lives and dies with it. */
export type OwnLine = { query: (text: string, values: unknown[]) => Promise<{ rows: { got?: boolean }[] }> };

/** `settled`: nothing to do any more · `busy`: another worker has it · otherwise how the message ended. */
export type Sent = "settled" | "busy" | "sent" | "doubtful" | "refused" | "given_up";

const channels: Channels = { mail: mailChannel, sms: smsChannel, push: pushChannel };

/**
 * Sends a message once. It goes out in no transaction but under a lock of the session, so that two workers never send the
 * same one; the attempt is on file before it begins, so that one that died with its process is known as a doubt.
 * @throws while it is to be tried again, so that the queue does.
 */
export async function sendMessage(id: string, line: OwnLine, lastTry: boolean): Promise<Sent> {
  const { rows } = await line.query(
    "select pg_try_advisory_lock(hashtextextended('message:' || $1, 0)) as got",
    [id],
  );
  if (!rows[0]?.got) return "busy";
  try {
    const message = await getMessage(id);
    if (message?.state !== "pending") return "settled";
    const died = message.tryingSince !== null;
    const doubted = died || message.doubtedAt !== null;
    if (died && afterAttempt(message.carrier, cutShort, { lastTry, doubted }) === "doubtful")
      return end(message, cutShort, { lastTry, doubted });
    await beginAttempt(id);
    return await end(message, await attempt(message, lastTry), { lastTry, doubted });
  } finally {
    await line.query("select pg_advisory_unlock(hashtextextended('message:' || $1, 0))", [id]);
  }
}

type Attempt = Answer | { end: "over" };
const cutShort = { end: "doubtful", why: "cut_short" } as const;

async function attempt(message: OutgoingMessage, lastTry: boolean): Promise<Attempt> {
  const ready = await write(message).catch((err) => {
    log.error({ err, message: message.id }, "a message could not be written");
    return null;
  });
  if (!ready) return { end: "later", why: "unwritten" };
  if (ready.truth === "over" || (ready.truth === "not_yet" && lastTry)) return { end: "over" };
  if (ready.truth === "not_yet") return { end: "later", why: "not_yet" };
  return channels[message.carrier].send(ready.written).catch((err): Answer => {
    log.error({ err, message: message.id }, "a message's channel broke");
    return { end: "doubtful", why: "broken" };
  });
}

async function end(
  message: OutgoingMessage,
  answer: Attempt,
  standing: { lastTry: boolean; doubted: boolean },
): Promise<Sent> {
  if (answer.end === "over") {
    await endAttempt(message, { state: "given_up", why: "over", doubtful: false, over: true });
    return "given_up";
  }
  const state = afterAttempt(message.carrier, answer, standing);
  const why = answer.end === "told" ? null : answer.why;
  await endAttempt(message, {
    state,
    why,
    doubtful: answer.end === "doubtful" || (standing.doubted && !message.doubtedAt),
  });
  if (state === "pending")
    throw new TryAgain(`${message.kind} by ${message.carrier} is to be tried again: ${why}`);
  return state;
}

async function write(message: OutgoingMessage) {
  const { kind, orderId, locale } = message;
  if (isSupplierMail(kind)) return writeToSupplier(kind, message);
  if (isStaffMail(kind)) return { truth: "true" as const, written: await writeToColleague(kind, message) };
  if (kind === daySheetKind) return { truth: "true" as const, written: await writeDaySheet(message) };
  if (kind === giftCardKind) return { truth: "true" as const, written: await writeGiftCard(message) };
  if (isCustomerMail(kind)) return { truth: "true" as const, written: await writeToCustomer(kind, message) };
  const [order, common, mail] = await Promise.all([
    orderId ? getMailOrder(orderId, locale) : null,
    import(`../../../messages/${locale}/common.json`),
    import(`../../../messages/${locale}/mail.json`),
  ]);
  if (!order) throw new Error(`${kind} without its order`);
  const words = wordsOf(locale, { common: common.default, mail: mail.default }, order.outlet.timezone);
  const site = locale === "fr" ? env.PUBLIC_URL : `${env.PUBLIC_URL}/${locale}`;
  const written = writtenMessage(message, order, words, site);
  if (kind !== "order_receipt" || !orderId) return { truth: truthOf(kind, order.status), written };
  return { truth: "true" as const, written: { ...written, files: await filesOf(order.token, locale) } };
}

/** What goes with a mail that brings a receipt: with it, the invoices there are. */
async function filesOf(token: string, locale: Locale) {
  const [receipts, invoices] = await Promise.all([getReceipts({ token }), listInvoices({ token })]);
  const file = await receiptFile(receipts, locale);
  const written = await Promise.all(invoices.map(({ number }) => getInvoice({ token }, number)));
  const files = await Promise.all(written.filter((one) => one !== null).map(invoiceFile));
  return file ? [file, ...files] : files;
}
