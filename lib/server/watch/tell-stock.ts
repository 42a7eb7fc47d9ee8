import "server-only";
import { createTranslator } from "next-intl";
import { listInCharge } from "../../watch/queries/list-in-charge";
import { stockWords } from "../../watch/stock-words";
import { claimStockMails, type StockLetter, stockMailNotSent } from "../../watch/writes/claim-stock-mails";
import { mailChannel } from "../channels/mail";
import { env } from "../env";
import { log } from "../log";

/** Writes to the managers of each outlet what its stock newly asks to look at, all of it in one mail. */
export async function tellStock(at: Date): Promise<void> {
  for (const letter of await claimStockMails(at)) await send(letter);
}

async function send({ outletId, outlet, alarms }: StockLetter): Promise<void> {
  const { default: messages } = await import("../../../messages/fr/inventory.json");
  const t = createTranslator({ locale: "fr", messages, namespace: "alarms" });
  const place = outlet?.name ?? t("group");
  const lines = alarms.map((alarm) => stockWords(alarm, "fr", (rule, words) => t(`rules.${rule}`, words)));
  const recipients = await listInCharge(outletId);
  const [first] = alarms;
  const ends = await Promise.all(
    recipients.map((recipient, index) =>
      mailChannel.send({
        ...{ id: `${first?.id}.stock.${index}`, recipient, worthSeconds: 86_400 },
        short: () => {
          throw new Error("the stock is not told in short");
        },
        mail: () => ({
          locale: "fr",
          subject: t("subject", { count: lines.length, place }),
          preview: lines[0] ?? "",
          title: t("title", { place }),
          blocks: [
            ...lines.map((text) => ({ kind: "text" as const, text })),
            {
              kind: "link",
              label: t("open"),
              url: `${env.PUBLIC_URL}/staff${outlet ? `/stock/${outlet.slug}` : ""}`,
            },
          ],
          footer: [t("once")],
        }),
      }),
    ),
  );
  // Told to some is told: nobody is written to twice for one who cannot be reached.
  if (recipients.length > 0 && ends.every(({ end }) => end === "later")) {
    log.warn({ outlet: outlet?.slug }, "what the stock asks could not be mailed: it is tried again");
    await stockMailNotSent(alarms.map(({ id }) => id));
  }
}
