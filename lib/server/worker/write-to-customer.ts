import type { WrittenMessage } from "../../outbox/channel";
import { type CustomerMailKind, CustomerPayload, customerMail } from "../../outbox/mail/customer-mails";
import { wordsOf } from "../../outbox/mail/texts";
import type { OutgoingMessage } from "../../outbox/queries/get-message";
import { customerLink } from "../customer-link";
import { env } from "../env";

/** A mail about somebody's account, ready to be sent: the key in its link is derived here, at the last moment. */
export async function writeToCustomer(
  kind: CustomerMailKind,
  { id, recipient, locale, payload }: OutgoingMessage,
): Promise<WrittenMessage> {
  const [common, mail] = await Promise.all([
    import(`../../../messages/${locale}/common.json`),
    import(`../../../messages/${locale}/mail.json`),
  ]);
  const words = wordsOf(locale, { common: common.default, mail: mail.default }, "Europe/Paris");
  const told = CustomerPayload.parse(payload);
  const site = locale === "fr" ? env.PUBLIC_URL : `${env.PUBLIC_URL}/${locale}`;
  const key = told.linkId ? customerLink(told.linkId) : "";
  const to = {
    ...{ confirm: `${site}/compte/confirmer/${key}`, choose: `${site}/connexion/nouveau/${key}` },
    ...{ forgotten: `${site}/connexion/oubli`, signIn: `${site}/connexion` },
  };
  return {
    ...{ id, recipient, worthSeconds: 60 * 60 },
    mail: () => customerMail(kind, told, to, words, locale),
    short: () => {
      throw new Error(`${kind} has no short text`);
    },
  };
}
