import type { WrittenMessage } from "../../outbox/channel";
import { Payload, type StaffMailKind, staffMail } from "../../outbox/mail/staff-mails";
import { wordsOf } from "../../outbox/mail/texts";
import type { OutgoingMessage } from "../../outbox/queries/get-message";
import { temporaryPassword } from "../derived-word";
import { env } from "../env";
import { passwordLink } from "../password-link";

/** A message to a colleague, ready to be sent: what is secret in it is derived here, at the last moment. */
export async function writeToColleague(
  kind: StaffMailKind,
  { id, recipient, locale, payload }: OutgoingMessage,
): Promise<WrittenMessage> {
  const [common, mail] = await Promise.all([
    import(`../../../messages/${locale}/common.json`),
    import(`../../../messages/${locale}/mail.json`),
  ]);
  const words = wordsOf(locale, { common: common.default, mail: mail.default }, "Europe/Paris");
  const told = Payload.parse(payload);
  const doors = `${env.PUBLIC_URL}/staff/connexion`;
  const derived = {
    link: told.linkId ? `${doors}/nouveau/${passwordLink(told.linkId)}` : doors,
    forgotten: `${doors}/oubli`,
    password: told.userId && told.until ? temporaryPassword(told.userId, new Date(told.until)) : "",
    signIn: doors,
    team: `${env.PUBLIC_URL}/staff/equipe`,
  };
  return {
    ...{ id, recipient, worthSeconds: 60 * 60 },
    mail: () => staffMail(kind, told, derived, words, locale),
    short: () => {
      throw new Error(`${kind} has no short text`);
    },
  };
}
