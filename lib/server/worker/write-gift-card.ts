import type { WrittenMessage } from "../../outbox/channel";
import { GiftCardPayload, giftCardKind, giftCardMail } from "../../outbox/mail/gift-card-mail";
import { wordsOf } from "../../outbox/mail/texts";
import type { OutgoingMessage } from "../../outbox/queries/get-message";
import { getSentCard } from "../../vouchers/queries/get-sent-card";
import { env } from "../env";

/** A gift card's mail, ready to be sent: its code is derived here, at the last moment. */
export async function writeGiftCard({
  id,
  recipient,
  locale,
  payload,
}: OutgoingMessage): Promise<WrittenMessage> {
  const [card, common, mail] = await Promise.all([
    getSentCard(GiftCardPayload.parse(payload).voucherId),
    import(`../../../messages/${locale}/common.json`),
    import(`../../../messages/${locale}/mail.json`),
  ]);
  if (!card) throw new Error(`${giftCardKind} without its card`);
  const words = wordsOf(locale, { common: common.default, mail: mail.default }, "Europe/Paris");
  const site = locale === "fr" ? env.PUBLIC_URL : `${env.PUBLIC_URL}/${locale}`;
  return {
    ...{ id, recipient, worthSeconds: 24 * 60 * 60 },
    mail: () => giftCardMail(card, words, locale, site),
    short: () => {
      throw new Error(`${giftCardKind} has no short text`);
    },
  };
}
