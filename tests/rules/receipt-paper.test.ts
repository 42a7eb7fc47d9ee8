import { describe, expect, it } from "vitest";
import type { Receipt } from "@/lib/fiscal/receipt";
import { receiptPaper } from "@/lib/fiscal/receipt-paper";
import { plainRoll } from "@/lib/printing/paper";
import { paperWords } from "@/lib/printing/words";
import en from "@/messages/en/fiscal.json";
import fr from "@/messages/fr/fiscal.json";

const texts = { fr, en };
const taxed = { rateBp: 1000, netCents: 11891, vatCents: 1189, grossCents: 13080 };
const receipt: Receipt = {
  ...{
    hash: "ab".repeat(32),
    signature: "Sg".repeat(43),
    keyId: "k1",
    number: "PDI-C1-000042",
    kind: "sale",
  },
  ...{ till: "counter", at: "2026-11-27T18:05:00.000Z", order: { number: 12, day: "2026-11-27" } },
  mode: "takeaway",
  lines: [
    { ...taxed, code: "item", label: "Margherita M", quantity: 12, unitCents: 1090 },
    {
      ...{
        rateBp: 550,
        netCents: 284,
        vatCents: 16,
        grossCents: 300,
        code: "item",
        quantity: 1,
        unitCents: 300,
      },
      label: "Menu famille du dimanche soir : ½ Quatre fromages de nos montagnes L",
    },
    {
      ...{ rateBp: 0, netCents: 100, vatCents: 0, grossCents: 100 },
      code: "tip",
      label: "Pourboire",
      quantity: 1,
      unitCents: 100,
    },
  ],
  vat: [
    { rateBp: 0, netCents: 100, vatCents: 0, grossCents: 100 },
    { rateBp: 550, netCents: 284, vatCents: 16, grossCents: 300 },
    taxed,
  ],
  totalCents: 13480,
  tenders: [
    { method: "cash", amountCents: 13000 },
    { method: "a_tender_of_tomorrow", amountCents: 480 },
  ],
  ...{
    software: "OC Pizza 0.1.0",
    operator: "019b0000-0000-7000-8000-00000000abcd",
    prevHash: "cd".repeat(32),
    printed: 0,
  },
  outlet: {
    ...{ name: "OC Pizza Part-Dieu", street: "29 rue de Bonnel", postcode: "69003", city: "Lyon" },
    timezone: "Europe/Paris",
  },
};
const proofUrl = "https://ocpizza.example/verifier/ab";
const roll = (locale: "fr" | "en", width: 58 | 80, change: Partial<Receipt> = {}, copy = 0) =>
  plainRoll(
    receiptPaper({ ...receipt, ...change }, paperWords(locale, { fiscal: texts[locale] }, "Europe/Paris"), {
      ...{ proofUrl, copy },
    }),
    width,
  );

describe("a receipt on a roll", () => {
  it.each([
    ["fr", 80],
    ["fr", 58],
    ["en", 80],
  ] as const)("in %s, %i mm wide, says all that was signed", (locale, width) => {
    expect(roll(locale, width)).toMatchSnapshot();
  });

  it("says which duplicate it is, and what is worth nothing", () => {
    expect(roll("fr", 80)).not.toContain("DUPLICATA");
    expect(roll("fr", 80, {}, 2)).toContain("DUPLICATA 2");
    expect(roll("fr", 80, { kind: "training" })).toContain("ÉCOLE");
  });
});
