import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mailHtml, mailText } from "@/lib/outbox/mail/layout";
import type { MailOrder } from "@/lib/outbox/mail/order";
import { orderMail, orderMailKinds } from "@/lib/outbox/mail/order-mails";
import { wordsOf } from "@/lib/outbox/mail/texts";
import { formatPhone } from "@/lib/phone-format";
import { promiseWindow } from "@/lib/promise-window";
import enCommon from "@/messages/en/common.json";
import enMail from "@/messages/en/mail.json";
import frCommon from "@/messages/fr/common.json";
import frMail from "@/messages/fr/mail.json";

const texts = { fr: { common: frCommon, mail: frMail }, en: { common: enCommon, mail: enMail } };
const order: MailOrder = {
  ...{ token: "t".repeat(22), number: 12, mode: "delivery", contactName: "Zoé <b>Roux</b>", paid: false },
  ...{ addressLine: "36 rue du Mail", postcode: "69004", city: "Lyon", endReason: "customer_absent" },
  ...{ promisedAt: new Date("2026-11-27T18:40:00Z"), totalCents: 2740 },
  outlet: {
    ...{ name: "OC Pizza Croix-Rousse", phone: "+33465710101", street: "151 boulevard de la Croix-Rousse" },
    ...{ postcode: "69004", city: "Lyon", timezone: "Europe/Paris" },
  },
  lines: [
    {
      ...{ name: "Reine", size: "M", quantity: 2, lineCents: 2500 },
      ...{ removed: ["Olives"], added: ["Chèvre"], allergens: ["GLU", "LAI"] },
    },
  ],
  adjustments: [{ kind: "delivery_fee", amountCents: 240 }],
  vat: [{ rateBp: 1000, netCents: 2491, vatCents: 249 }],
};

const write = (kind: (typeof orderMailKinds)[number], locale: "fr" | "en") =>
  orderMail(kind, order, wordsOf(locale, texts[locale], "Europe/Paris"), locale, "https://site");

describe("the mails of an order", () => {
  it.each(orderMailKinds.flatMap((kind) => [[kind, "fr"] as const, [kind, "en"] as const]))(
    "%s in %s says everything it has words for",
    (kind, locale) => {
      const mail = write(kind, locale);
      const said = mailText(mail) + mailHtml(mail) + mail.subject;
      expect(said).not.toMatch(/\{\w+|\bmail\.|undefined|null/);
      expect(said).toContain("12");
      expect(mailHtml(mail)).toContain(`<html lang="${locale}">`);
      expect(mailHtml(mail)).not.toMatch(/<img|https?:\/\/(?!site)/);
    },
  );

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

it("every message that is written has its mail", () => {
  const sources = readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((path) => path.includes("/writes/") && path.endsWith(".ts"))
    .map((path) => readFileSync(`lib/${path}`, "utf8"));
  const kinds = sources
    .filter((source) => source.includes("enqueueMessage("))
    .flatMap((source) => [...source.matchAll(/kind: "(\w+)"/g)].map((found) => found[1]));
  expect(kinds).toContain("order_placed");
  expect(orderMailKinds).toEqual(expect.arrayContaining([...new Set(kinds)]));
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
