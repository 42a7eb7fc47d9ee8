import type { Mode } from "@/db/enums";
import { formatCents } from "../money";
import { formatPhone } from "../phone-format";
import { clockTime } from "../time";
import { gsmText } from "./gsm";
import type { Words } from "./mail/texts";
import type { CustomerKind } from "./ways";

/** An order as a line of text tells it. */
export type ShortOrder = {
  token: string;
  number: number;
  mode: Mode;
  outlet: { name: string; phone: string; timezone: string };
  promisedAt: Date;
  /** When it is expected by now; of a late one. */
  expectedAt?: Date;
  returned?: { amountCents: number };
};

/** What a notification says: a title, a sentence, and where a tap leads. */
export type ShortText = { title: string; body: string; url: string };

/** @param site the address of the site in the reader's language. */
export function shortText(kind: CustomerKind, order: ShortOrder, words: Words, site: string): ShortText {
  const { number, mode, outlet, promisedAt, expectedAt, returned } = order;
  const values = {
    number,
    mode,
    name: outlet.name,
    phone: formatPhone(outlet.phone, words.locale),
    at: clockTime(promisedAt, outlet.timezone),
    expected: clockTime(expectedAt ?? promisedAt, outlet.timezone),
    amount: returned ? formatCents(returned.amountCents, words.locale) : "",
  };
  return {
    title: words.mail(`short.${kind}.title`, values),
    body: words.mail(`short.${kind}.body`, values),
    url: `${site}/suivi/${order.token}`,
  };
}

/** The same as one SMS: who writes, what, and the link. */
export const smsText = ({ body, url }: ShortText): string => gsmText(`OC Pizza : ${body} ${url}`);
