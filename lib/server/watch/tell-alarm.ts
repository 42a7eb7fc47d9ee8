import "server-only";
import { createTranslator } from "next-intl";
import { listInCharge } from "../../watch/queries/list-in-charge";
import { mailNotSent, type Raised } from "../../watch/writes/keep-alarms";
import { mailChannel } from "../channels/mail";
import { env } from "../env";
import { log } from "../log";

/**
 * Tells what was raised: to the log and so to Sentry, and to those in charge by a mail that does not go through the queue,
 * since it may be the queue that stands still. One that did not go is tried again at the next look.
 */
export async function tellAlarm(alarm: Raised): Promise<void> {
  const { id, rule, outlet, detail } = alarm;
  if (alarm.tell)
    log.error({ alarm: rule, outlet: outlet?.slug, detail: JSON.stringify(detail) }, `alarm: ${rule}`);
  if (!alarm.mail) return;
  const { default: messages } = await import("../../../messages/fr/staff.json");
  const t = createTranslator({ locale: "fr", messages, namespace: "alarms" });
  const said = t(`rules.${rule}`, detail);
  const place = outlet?.name ?? t("house");
  const recipients = await listInCharge(alarm.outletId);
  const ends = await Promise.all(
    recipients.map((recipient, at) =>
      mailChannel.send({
        ...{ id: `${id}.${at}`, recipient, worthSeconds: 3600 },
        short: () => {
          throw new Error("an alarm is not told in short");
        },
        mail: () => ({
          locale: "fr",
          subject: `${t("subject")} : ${place}`,
          preview: said,
          title: t("title", { place }),
          blocks: [
            { kind: "text", text: said, strong: true },
            { kind: "text", text: t(`todo.${rule}`) },
            { kind: "link", label: t("open"), url: `${env.PUBLIC_URL}/staff` },
          ],
          footer: [t("once")],
        }),
      }),
    ),
  );
  // Told to some is told: nobody is written to twice for one who cannot be reached.
  if (recipients.length > 0 && ends.every(({ end }) => end === "later")) {
    log.warn({ alarm: rule }, "an alarm could not be mailed: it is tried again");
    await mailNotSent(id);
  }
}
