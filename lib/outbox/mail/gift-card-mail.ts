import { z } from "zod";
import { formatCents } from "../../money";
import type { Mail } from "./layout";
import type { Words } from "./texts";

export const giftCardKind = "gift_card_sent";
export const GiftCardPayload = z.object({ voucherId: z.uuid() });

/** What it is worth, where it was bought, and its code, which no payload keeps. `lastDay`: `2027-11-27`. */
export type ToldCard = { code: string; amountCents: number; lastDay: string; outlet: string };

/** A gift card, to whom it is for. */
export function giftCardMail(
  { code, amountCents, lastDay, outlet }: ToldCard,
  words: Words,
  locale: string,
  site: string,
): Mail {
  const day = `${words.day(new Date(`${lastDay}T12:00:00Z`))} ${lastDay.slice(0, 4)}`;
  const values = { code, outlet, day, amount: formatCents(amountCents, locale) };
  const say = (key: string) => words.mail(`gift_card_sent.${key}`, values);
  return {
    ...{ locale, subject: say("subject"), preview: say("preview"), title: say("title") },
    blocks: [
      { kind: "text", text: say("text") },
      { kind: "text", strong: true, text: say("code") },
      { kind: "text", text: say("how") },
      { kind: "text", text: say("keep") },
      { kind: "link", label: say("open"), url: site },
    ],
    footer: [words.mail("footer.account")],
  };
}
