import type { Locale } from "@/db/enums";
import type { WrittenMessage } from "./channel";
import type { MailOrder } from "./mail/order";
import { type OrderMailKind, orderMail, orderMailKinds } from "./mail/order-mails";
import type { Words } from "./mail/texts";
import { shortText } from "./short-text";
import { type CustomerKind, customerKinds } from "./ways";

export type Known = {
  id: string;
  kind: string;
  recipient: string;
  locale: Locale;
  payload: Record<string, unknown>;
};

/** A message with its order and its words, ready for whichever channel carries it. @throws on a kind nobody has written. */
export function writtenMessage(message: Known, order: MailOrder, words: Words, site: string): WrittenMessage {
  const { id, kind, recipient, locale } = message;
  if (!isMail(kind)) throw new Error(`no mail is written for ${kind}`);
  const told = { ...order, ...remembered(message.payload) };
  return {
    ...{ id, recipient },
    worthSeconds: 30 * 60,
    mail: () => orderMail(kind, told, words, locale, site),
    short: () => {
      if (!isForCustomers(kind)) throw new Error(`${kind} has no short text`);
      return shortText(kind, told, words, site);
    },
  };
}

const isMail = (kind: string): kind is OrderMailKind => (orderMailKinds as readonly string[]).includes(kind);
const isForCustomers = (kind: string): kind is CustomerKind =>
  (customerKinds as readonly string[]).includes(kind);

/** The order may have moved on since: what the message was written for stands in its payload. */
function remembered({
  code,
  expectedAt,
  amountCents,
  reason,
  held,
  byHandCents,
  shortage,
}: Record<string, unknown>): Partial<MailOrder> {
  return {
    ...(typeof code === "string" ? { endReason: code } : {}),
    ...(typeof expectedAt === "string" ? { expectedAt: new Date(expectedAt) } : {}),
    ...(isShortage(shortage) ? { shortage } : {}),
    ...(typeof amountCents === "number"
      ? {
          returned: {
            ...{ amountCents, reason: String(reason), held: held === true },
            byHandCents: typeof byHandCents === "number" ? byHandCents : 0,
          },
        }
      : {}),
  };
}

const isShortage = (told: unknown): told is NonNullable<MailOrder["shortage"]> =>
  typeof told === "object" &&
  told !== null &&
  ["outcome", "ingredient", "dish", "instead"].every(
    (word) => word in told && typeof told[word as keyof typeof told] === "string",
  );
