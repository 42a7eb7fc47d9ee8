import type { WrittenMessage } from "../../outbox/channel";
import { DaySheetPayload, daySheetMail } from "../../outbox/mail/day-sheet-mail";
import { wordsOf } from "../../outbox/mail/texts";
import type { OutgoingMessage } from "../../outbox/queries/get-message";
import { env } from "../env";
import { writeSheet } from "../papers/day-sheet";

/** A closed day's sheet with its PDF, ready to be sent: read as it stands when it goes out. */
export async function writeDaySheet({
  id,
  recipient,
  locale,
  payload,
}: OutgoingMessage): Promise<WrittenMessage> {
  const { name, outletId, day } = DaySheetPayload.parse(payload);
  const [common, mail, sheet] = await Promise.all([
    import(`../../../messages/${locale}/common.json`),
    import(`../../../messages/${locale}/mail.json`),
    writeSheet(outletId, day, locale),
  ]);
  if (!sheet) throw new Error("a day sheet without its outlet");
  const words = wordsOf(locale, { common: common.default, mail: mail.default }, "Europe/Paris");
  const { outlet, slug, dayText, parts, file } = sheet;
  const url = `${env.PUBLIC_URL}/staff/rapports/${slug}?du=${day}&au=${day}`;
  return {
    ...{ id, recipient, worthSeconds: 24 * 60 * 60, files: [file] },
    mail: () => daySheetMail({ name, outlet, day: dayText, parts, url }, words),
    short: () => {
      throw new Error("a day sheet has no short text");
    },
  };
}
