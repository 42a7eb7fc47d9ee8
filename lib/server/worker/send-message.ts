import { z } from "zod";
import { mailHtml, mailText } from "../../outbox/mail/layout";
import { type OrderMailKind, orderMail, orderMailKinds, returnReasons } from "../../outbox/mail/order-mails";
import { wordsOf } from "../../outbox/mail/texts";
import { getMailOrder } from "../../outbox/queries/get-mail-order";
import { getMessage, type OutgoingMessage } from "../../outbox/queries/get-message";
import { markSent } from "../../outbox/writes/mark-sent";
import { markUnsent } from "../../outbox/writes/mark-unsent";
import { env } from "../env";
import { isRefusedForGood, type Letter, sendMail } from "../mailer";

/** A connection that is nobody else's meanwhile: the lock lives and dies with it. */
export type OwnLine = { query: (text: string, values: unknown[]) => Promise<{ rows: { got?: boolean }[] }> };
const Returned = z.object({ amountCents: z.number(), reason: z.enum(returnReasons) });

export type Sent = "sent" | "settled" | "busy" | "refused";

/**
 * Sends a message once. The mail goes out in no transaction but under a lock of the session, so that two workers never
 * send the same one and a killed one leaves nothing behind; the row's state decides whether there is anything to send.
 * @throws what went wrong, so that the queue tries again later.
 */
export async function sendMessage(id: string, line: OwnLine, lastTry: boolean): Promise<Sent> {
  const { rows } = await line.query(
    "select pg_try_advisory_lock(hashtextextended('message:' || $1, 0)) as got",
    [id],
  );
  if (!rows[0]?.got) return "busy";
  try {
    const message = await getMessage(id);
    if (!message || message.state !== "pending") return "settled";
    try {
      await sendMail(await letterOf(message));
    } catch (error) {
      const forGood = isRefusedForGood(error);
      await markUnsent(id, nameOf(error), forGood || lastTry);
      if (forGood) return "refused";
      throw error;
    }
    await markSent(id);
    return "sent";
  } finally {
    await line.query("select pg_advisory_unlock(hashtextextended('message:' || $1, 0))", [id]);
  }
}

const isOrderMail = (kind: string): kind is OrderMailKind =>
  (orderMailKinds as readonly string[]).includes(kind);

async function letterOf({ id, kind, orderId, recipient, locale, payload }: OutgoingMessage): Promise<Letter> {
  if (!isOrderMail(kind)) throw new Error(`no mail is written for ${kind}`);
  const [order, common, mail] = await Promise.all([
    orderId ? getMailOrder(orderId, locale) : null,
    import(`../../../messages/${locale}/common.json`),
    import(`../../../messages/${locale}/mail.json`),
  ]);
  if (!order) throw new Error(`${kind} without its order`);
  const words = wordsOf(locale, { common: common.default, mail: mail.default }, order.outlet.timezone);
  // A failed delivery may have ended otherwise since: the message keeps the reason it was written for.
  const reason = typeof payload.code === "string" ? { endReason: payload.code } : {};
  const { data: returned } = Returned.safeParse(payload);
  const told = { ...order, ...reason, ...(returned ? { returned } : {}) };
  const written = orderMail(
    kind,
    told,
    words,
    locale,
    locale === "fr" ? env.PUBLIC_URL : `${env.PUBLIC_URL}/${locale}`,
  );
  return { id, to: recipient, subject: written.subject, text: mailText(written), html: mailHtml(written) };
}

/** The error's code, never its sentence: mail servers repeat addresses in theirs. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { code, responseCode } = error as Error & { code?: string; responseCode?: number };
  return [code ?? error.name, responseCode].filter(Boolean).join(" ");
}
