import { expect, test } from "vitest";
import { customerReturnPath } from "@/lib/customers/return-path";
import { CustomerPayload, customerMail, customerMailKinds } from "@/lib/outbox/mail/customer-mails";
import { giftCardMail } from "@/lib/outbox/mail/gift-card-mail";
import { mailHtml, mailText } from "@/lib/outbox/mail/layout";
import { wordsOf } from "@/lib/outbox/mail/texts";
import enCommon from "@/messages/en/common.json";
import enMail from "@/messages/en/mail.json";
import frCommon from "@/messages/fr/common.json";
import frMail from "@/messages/fr/mail.json";

const texts = { fr: { common: frCommon, mail: frMail }, en: { common: enCommon, mail: enMail } };
const told = CustomerPayload.parse({ name: "Zoé <b>Roux</b>", minutes: 10080 });
const doors = {
  ...{ confirm: "https://site/confirmer", choose: "https://site/nouveau" },
  ...{ forgotten: "https://site/oubli", signIn: "https://site/connexion" },
};
const each = customerMailKinds.flatMap((kind) =>
  (["fr", "en"] as const).map((locale) => [kind, locale] as const),
);

test.each(each)("%s in %s says everything it has words for", (kind, locale) => {
  const mail = customerMail(kind, told, doors, wordsOf(locale, texts[locale], "Europe/Paris"), locale);
  const text = mailText(mail);
  expect(text + mailHtml(mail) + mail.subject + mail.preview).not.toMatch(/\{\w+|\bmail\.|undefined|null/);
  expect(mailHtml(mail)).not.toContain("<b>Roux");
  expect(text).toContain("https://site/");
});

test.each(["fr", "en"] as const)(
  "a gift card's mail in %s says its code, its worth and until when",
  (locale) => {
    const card = {
      code: "k7fm-2pqx-9wtb",
      amountCents: 3000,
      lastDay: "2027-11-27",
      outlet: "OC Pizza Vaise",
    };
    const mail = giftCardMail(card, wordsOf(locale, texts[locale], "Europe/Paris"), locale, "https://site");
    const text = mailText(mail);
    expect(text + mail.subject + mail.preview).not.toMatch(/\{\w+|\bmail\.|undefined|null/);
    for (const said of ["k7fm-2pqx-9wtb", "30", "27", "2027", "Vaise", "https://site"])
      expect(text).toContain(said);
    expect(mail.subject + mail.preview).not.toContain("k7fm");
  },
);

test.each([
  ["/compte", "/compte"],
  ["/en/commande?x=1", "/en/commande?x=1"],
  ["https://mal.example/compte", "/compte"],
  ["//mal.example", "/compte"],
  ["/compte//mal", "/compte"],
  ["/staff", "/compte"],
  [null, "/compte"],
])("signing in leads from %s to %s", (asked, path) => {
  expect(customerReturnPath(asked, "fr")).toBe(path);
});
