import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Mode } from "@/db/enums";
import { gsmText } from "@/lib/outbox/gsm";
import { customerMailKinds } from "@/lib/outbox/mail/customer-mails";
import { giftCardKind } from "@/lib/outbox/mail/gift-card-mail";
import { mailHtml, mailText } from "@/lib/outbox/mail/layout";
import type { MailOrder } from "@/lib/outbox/mail/order";
import { orderMail, orderMailKinds } from "@/lib/outbox/mail/order-mails";
import { staffMailKinds } from "@/lib/outbox/mail/staff-mails";
import { wordsOf } from "@/lib/outbox/mail/texts";
import { shortText, smsText } from "@/lib/outbox/short-text";
import { customerKinds } from "@/lib/outbox/ways";
import { formatPhone } from "@/lib/phone-format";
import { promiseWindow } from "@/lib/promise-window";
import enCommon from "@/messages/en/common.json";
import enMail from "@/messages/en/mail.json";
import frCommon from "@/messages/fr/common.json";
import frMail from "@/messages/fr/mail.json";
import { contrast, inkOn } from "./mail-colours";
import { wellFormed } from "./well-formed";

const texts = { fr: { common: frCommon, mail: frMail }, en: { common: enCommon, mail: enMail } };
const order: MailOrder = {
  ...{
    token: "t".repeat(22),
    number: 12,
    mode: "delivery",
    status: "placed",
    contactName: "Zoé <b>Roux</b>",
    paid: false,
    authorisedCents: 0,
  },
  ...{ addressLine: "36 rue du Mail", postcode: "69004", city: "Lyon", endReason: "customer_absent" },
  ...{ promisedAt: new Date("2026-11-27T18:40:00Z"), totalCents: 2740 },
  outlet: {
    ...{ name: "OC Pizza Croix-Rousse", phone: "+33465710101", street: "151 boulevard de la Croix-Rousse" },
    ...{ postcode: "69004", city: "Lyon", timezone: "Europe/Paris" },
  },
  lines: [
    {
      ...{ name: "Reine", size: "M", quantity: 2, lineCents: 2500 },
      parts: [
        {
          ...{ side: "whole", name: "Reine" },
          ...{ removed: ["Olives"], added: ["Chèvre"], allergens: ["GLU", "LAI"] },
        },
      ],
    },
  ],
  adjustments: [{ kind: "delivery_fee", amountCents: 240 }],
  vat: [{ rateBp: 1000, netCents: 2491, vatCents: 249 }],
};

const languages = ["fr", "en"] as const;
const modes = ["delivery", "takeaway"] as const;
const known = {
  expectedAt: new Date("2026-11-27T19:05:00Z"),
  returned: { amountCents: 2740, reason: "late" },
};
type Kind = (typeof orderMailKinds)[number];

const write = (kind: Kind, locale: "fr" | "en", mode: Mode = "delivery") =>
  orderMail(
    kind,
    { ...order, ...known, mode },
    wordsOf(locale, texts[locale], "Europe/Paris"),
    locale,
    "https://site",
  );
const each = orderMailKinds.flatMap((kind) =>
  languages.flatMap((locale) => modes.map((mode) => [kind, locale, mode] as const)),
);

describe("the mails of an order", () => {
  it.each(each)("%s in %s for %s says everything it has words for", (kind, locale, mode) => {
    const mail = write(kind, locale, mode);
    const said = mailText(mail) + mailHtml(mail) + mail.subject;
    expect(said).not.toMatch(/\{\w+|\bmail\.|undefined|null/);
    expect(said).toContain("12");
    expect(mailHtml(mail)).toContain(`<html lang="${locale}">`);
    expect(mailHtml(mail)).not.toMatch(/<img|https?:\/\/(?!site)/);
  });

  it.each(each)("%s in %s for %s can be read by everybody, eyes or none", (kind, locale, mode) => {
    const mail = write(kind, locale, mode);
    const html = mailHtml(mail);
    expect(wellFormed(html.replace("<!doctype html>", "").replaceAll(/<(meta[^>]*|br)>/g, "<$1/>"))).toBe(
      true,
    );
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<h2/g)?.length ?? 0).toBe(
      mail.blocks.filter((block) => block.kind === "heading").length,
    );
    for (const table of html.match(/<table[^>]*>/g) ?? []) expect(table).toContain('role="presentation"');
    for (const image of html.match(/<img[^>]*>/g) ?? []) expect(image).toMatch(/ alt="/);
    for (const { text, on } of inkOn(html))
      expect(contrast(text, on), `${text} on ${on}`).toBeGreaterThanOrEqual(4.5);
    // Whoever reads the text part reads the same facts.
    const text = mailText(mail);
    for (const link of html.matchAll(/href="([^"]+)"/g)) expect(text).toContain(link[1]);
    expect(text).not.toMatch(/<(p|td|a|br|div)\b|&(amp|lt|gt|quot);/);
  });

  it("says of money given back what goes onto a card, and what is given in hand", () => {
    const told = (byHandCents: number) => {
      const returned = { amountCents: 1000, reason: "goodwill", byHandCents };
      const words = wordsOf("fr", texts.fr, "Europe/Paris");
      const mail = orderMail("payment_returned", { ...order, returned }, words, "fr", "https://site");
      return mailText(mail).replaceAll(/[\u00a0\u202f]/g, " ");
    };
    expect(told(0)).toContain("Nous vous rendons 10,00 €, sur la carte");
    expect(told(0)).not.toContain("à la pizzeria, par");
    expect(told(1000)).toContain("10,00 € vous sont rendus à la pizzeria");
    expect(told(1000)).not.toContain("carte");
    expect(told(400)).toContain("Nous vous rendons 6,00 €, sur la carte");
    expect(told(400)).toContain("4,00 € vous sont rendus à la pizzeria");
  });

  it("tells what was ordered, its allergens, VAT, the time, the link, how to cancel and that there is no withdrawal", () => {
    const text = mailText(write("order_placed", "fr")).replaceAll(/[\u00a0\u202f]/g, " ");
    for (const said of [
      "2 × Reine (Classique) : 25,00 €",
      "sans Olives",
      "supplément Chèvre",
      "Allergènes : gluten, lait",
      "Livraison : 2,40 €",
      "Total TTC : 27,40 €",
      "dont TVA 10 % : 2,49 €",
      "vendredi 27 novembre entre 19:35 et 19:45",
      `https://site/suivi/${order.token}`,
      "annuler depuis la page de suivi",
      "ne donnent pas droit à rétractation",
      "04 65 71 01 01",
      "À régler au livreur",
    ])
      expect(text).toContain(said);
  });

  it("lets nothing a customer typed become markup", () => {
    expect(mailHtml(write("order_placed", "fr"))).not.toContain("<b>Roux");
  });

  it("keeps to itself what staff typed as a reason", () => {
    const told = { ...order, endReason: "client pénible" };
    const mail = orderMail(
      "order_cancelled",
      told,
      wordsOf("fr", texts.fr, "Europe/Paris"),
      "fr",
      "https://site",
    );
    expect(mailText(mail)).not.toContain("pénible");
  });
});

it.each(
  customerKinds.flatMap((kind) =>
    languages.flatMap((locale) => modes.map((mode) => [kind, locale, mode] as const)),
  ),
)("%s in %s for %s fits one SMS and a notification", (kind, locale, mode) => {
  const long = { ...order, ...known, mode, number: 188 };
  const short = shortText(
    kind,
    long,
    wordsOf(locale, texts[locale], "Europe/Paris"),
    "https://www.ocpizza.example",
  );
  const said = short.title + short.body;
  expect(said).not.toMatch(/\{\w+|\bmail\.|undefined|null/);
  expect(short.title.length).toBeLessThanOrEqual(30);
  const sms = smsText(short);
  expect(sms.length, sms).toBeLessThanOrEqual(160);
  expect(sms).toBe(gsmText(sms));
  expect(sms).toContain(order.token);
});

it("an SMS keeps to the letters that cost one message", () => {
  expect(gsmText("Votre commande n°\u00a012 est prête ! «\u202fÀ bientôt\u202f» — 27,40\u00a0€ 🍕")).toBe(
    'Votre commande no 12 est prete ! " A bientot " - 27,40 EUR ',
  );
  expect(gsmText("déjà où naïve")).toBe("déjà où naive");
});

it("every message that is written has its mail", () => {
  const sources = readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((path) => path.includes("/writes/") && path.endsWith(".ts"))
    .map((path) => readFileSync(`lib/${path}`, "utf8"));
  const kinds = sources
    .flatMap((source) => [
      ...source.matchAll(/enqueueMessage\(tx, \{[\s\S]{0,200}?kind: "(\w+)"/g),
      ...source.matchAll(/(?:tellCustomer|messagesFor)\((?:tx, )?"(\w+)"/g),
    ])
    .map((found) => found[1]);
  expect(kinds).toEqual(
    expect.arrayContaining([
      "order_placed",
      "order_late",
      "order_refunded",
      "order_unaccepted",
      "password_link",
    ]),
  );
  expect([...orderMailKinds, ...staffMailKinds, ...customerMailKinds, giftCardKind]).toEqual(
    expect.arrayContaining([...new Set(kinds)]),
  );
});

it("a promise is told as the ten minutes around it", () => {
  const { from, to } = promiseWindow(new Date("2026-11-27T18:40:00Z"));
  expect([from, to].map((at) => at.toISOString().slice(11, 16))).toEqual(["18:35", "18:45"]);
});

it("telephone numbers are read in pairs", () => {
  expect(formatPhone("+33465710101", "fr")).toBe("04\u00a065\u00a071\u00a001\u00a001");
  expect(formatPhone("+33465710101", "en")).toBe("+33\u00a04\u00a065\u00a071\u00a001\u00a001");
  expect(formatPhone("+41446681800", "fr")).toBe("+41446681800");
});
