import { expect, test } from "vitest";
import { mailHtml, mailText } from "@/lib/outbox/mail/layout";
import { Payload, staffMail, staffMailKinds } from "@/lib/outbox/mail/staff-mails";
import { wordsOf } from "@/lib/outbox/mail/texts";
import enCommon from "@/messages/en/common.json";
import enMail from "@/messages/en/mail.json";
import frCommon from "@/messages/fr/common.json";
import frMail from "@/messages/fr/mail.json";

const texts = { fr: { common: frCommon, mail: frMail }, en: { common: enCommon, mail: enMail } };
const told = Payload.parse({
  ...{ name: "Zoé <b>Roux</b>", minutes: 60, until: "2026-12-04T18:00:00.000Z", by: "Awa Manager" },
  ...{ colleague: "Nina Nouvelle", email: "nina@example.org" },
  posts: [
    { role: "courier", outlet: "Part-Dieu" },
    { role: "director", outlet: "" },
  ],
});
const derived = {
  ...{ link: "https://site/lien", forgotten: "https://site/oubli", password: "k7fm-2pqx-9wtb-4hjc" },
  ...{ signIn: "https://site/connexion", team: "https://site/equipe" },
};
const each = staffMailKinds.flatMap((kind) =>
  (["fr", "en"] as const).map((locale) => [kind, locale] as const),
);

test.each(each)("%s in %s says everything it has words for", (kind, locale) => {
  const mail = staffMail(kind, told, derived, wordsOf(locale, texts[locale], "Europe/Paris"), locale);
  const text = mailText(mail);
  expect(text + mailHtml(mail) + mail.subject + mail.preview).not.toMatch(/\{\w+|\bmail\.|undefined|null/);
  expect(mailHtml(mail)).not.toContain("<b>Roux");
  expect(text).toContain("https://site/");
  if (kind === "colleague_welcome") expect(text).toContain(derived.password);
  if (kind === "colleague_added") expect(text).not.toContain(derived.password);
  if (kind.startsWith("colleague"))
    expect(text).toMatch(locale === "fr" ? /livraison · Part-Dieu\s+direction/ : /delivery · Part-Dieu\s+/);
});
