import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSirenOrSiret, isVatNumber } from "@/lib/company-numbers";
import { addressParts, Company } from "@/lib/customers/company";
import { ciiXml } from "@/lib/fiscal/cii";
import {
  draftInvoices,
  type Invoice,
  invoiceNumber,
  netOf,
  type Restated,
  vatOf,
} from "@/lib/fiscal/invoice";
import { negated } from "@/lib/fiscal/position";
import { perRate, type Taxed, taxed } from "@/lib/fiscal/vat";
import { faultsOf } from "../support/factur-x-schema";

const part = (label: string, quantity: number, grossCents: number, rateBp: number) => ({
  ...taxed(grossCents, rateBp),
  ...{ label, quantity },
});
const parts = [
  part("Margherita & ½ Reine <M>", 3, 3270, 1000),
  part("Coca-Cola 33 cl", 2, 500, 550),
  part("Chianti", 1, 1890, 2000),
];
const sold = {
  parts,
  ...{ deliveryFeeCents: 0, discountCents: 566, discountCode: "BIENVENUE", tipCents: 200 },
  vat: perRate([taxed(2943, 1000), taxed(450, 550), taxed(1701, 2000)]),
};
const tip: Taxed = { rateBp: 0, netCents: 200, vatCents: 0, grossCents: 200 };
const owed = perRate([...sold.vat, tip]);
const sale = (hash: string, vat: Taxed[], kind: Restated["kind"] = "sale", method = "cash"): Restated => ({
  ...{ hash, number: `PDI-C1-${hash}`, kind, at: "2026-11-27T19:05:00Z", vat },
  tenders: [{ method, amountCents: vat.reduce((sum, { grossCents }) => sum + grossCents, 0) }],
});
const texts = { late: "Pénalités", recovery: "40 €", discount: "Pas d’escompte", untaxed: "Pourboire" };
const invoice = (draft: ReturnType<typeof draftInvoices>[number]): Invoice => ({
  ...draft,
  ...{
    number: "PDI-F1-000001",
    at: "2026-11-27T19:05:00Z",
    locale: "fr",
    order: { number: 12, day: "2026-11-27" },
  },
  ...{ mode: "delivery", corrects: draft.kind === "credit_note" ? "PDI-F1-000000" : null },
  seller: {
    ...{
      name: "OC Pizza",
      legalForm: "SAS",
      siret: "99900010200015",
      vatNumber: "FR48999000102",
      register: "RCS Lyon",
    },
    ...{
      outlet: "OC Pizza Part-Dieu",
      street: "29 rue de Bonnel",
      postcode: "69003",
      city: "Lyon",
      timezone: "Europe/Paris",
    },
  },
  buyer: {
    name: "Durand & Fils <SARL>",
    address: "1 rue du Lac, 69003 Lyon",
    siret: "99900010200023",
    vatNumber: "FR48999000102",
  },
});
const only = (drafts: ReturnType<typeof draftInvoices>) => {
  const [draft] = drafts;
  if (!draft || drafts.length > 1) throw new Error(`${drafts.length} drafts`);
  return draft;
};
const amountsOf = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<ram:${name}[^>]*>(-?[\\d.]+)<`, "g"))].map(([, amount]) =>
    Math.round(Number(amount) * 100),
  );

describe("what is invoiced of an order", () => {
  it("is all that was sold, line by line, to the cent and per rate", () => {
    const draft = only(draftInvoices([sale("1", owed)], sold));
    expect(draft).toMatchObject({ kind: "invoice", totalCents: 5294, hashes: ["1"] });
    expect(draft.lines.map(({ code }) => code)).toEqual([
      "item",
      "item",
      "item",
      "discount",
      "discount",
      "discount",
      "tip",
    ]);
    expect(perRate(draft.lines)).toEqual(owed);
    expect(draft.payments).toEqual([{ method: "cash", amountCents: 5294 }]);
  });

  it("is one invoice of what was paid in parts, and a credit note each time money went back", () => {
    const half = perRate(owed).map(({ rateBp, grossCents }) => taxed(Math.floor(grossCents / 2), rateBp));
    const rest = perRate([...owed, ...half.map(negated)]);
    const back = [taxed(-1000, 1000)];
    const drafts = draftInvoices(
      [sale("1", half), sale("2", rest, "sale", "online"), sale("3", back, "refund", "online")],
      sold,
    );
    expect(drafts.map(({ kind, totalCents, hashes }) => [kind, totalCents, hashes])).toEqual([
      ["invoice", 5294, ["1", "2"]],
      ["credit_note", 1000, ["3"]],
    ]);
    expect(drafts[0]?.payments.map(({ method }) => method)).toEqual(["cash", "online"]);
    expect(drafts[1]?.payments).toEqual([{ method: "online", amountCents: 1000 }]);
    expect(
      drafts[1]?.lines.every(
        ({ grossCents, quantity, unitCents }) => grossCents > 0 && quantity > 0 && unitCents > 0,
      ),
    ).toBe(true);
  });

  it("given back wholly is the same lines once more, as a credit note", () => {
    const draft = only(draftInvoices([sale("9", owed.map(negated), "refund")], sold));
    expect(draft).toMatchObject({ kind: "credit_note", totalCents: 5294 });
    expect(draft.lines.slice(0, 3).map(({ quantity }) => quantity)).toEqual([3, 2, 1]);
    expect(perRate(draft.lines)).toEqual(owed);
  });

  it("numbers are read as outlet, series, number", () => {
    expect(invoiceNumber("pdi", 2, 42)).toBe("PDI-F2-000042");
  });
});

describe("its structured text", () => {
  const drafts = draftInvoices(
    [sale("1", owed), sale("2", [taxed(-1000, 1000)], "refund"), sale("3", owed.map(negated), "refund")],
    sold,
  );

  it.each(drafts.map((draft, index) => [`${draft.kind} ${index}`, draft] as const))(
    "of %s keeps to the schema of Factur-X, profile EN 16931",
    async (_, draft) => {
      expect(await faultsOf(ciiXml(invoice(draft), texts))).toEqual([]);
    },
  );

  it("the schema would notice", async () => {
    const xml = ciiXml(invoice(only(drafts.slice(0, 1))), texts);
    expect(await faultsOf(xml.replace("<ram:TypeCode>380</ram:TypeCode>", ""))).not.toEqual([]);
  });

  it("says the same sums as the invoice, and says them consistently", () => {
    for (const draft of drafts) {
      const xml = ciiXml(invoice(draft), texts);
      const sum = (amounts: number[]) => amounts.reduce((all, one) => all + one, 0);
      const [lines = 0, ...lineTotals] = amountsOf(xml, "LineTotalAmount").toReversed();
      expect(sum(lineTotals)).toBe(lines);
      expect(amountsOf(xml, "TaxBasisTotalAmount")).toEqual([netOf(draft.vat)]);
      expect(sum(amountsOf(xml, "BasisAmount"))).toBe(netOf(draft.vat));
      expect(amountsOf(xml, "TaxTotalAmount")).toEqual([vatOf(draft.vat)]);
      expect(amountsOf(xml, "GrandTotalAmount")).toEqual([draft.totalCents]);
      expect(netOf(draft.vat) + vatOf(draft.vat)).toBe(draft.totalCents);
      expect(amountsOf(xml, "DuePayableAmount")).toEqual([0]);
      expect(xml).toContain(draft.kind === "invoice" ? ">380<" : ">381<");
      // A price is never less than 0 (BR-27).
      expect(amountsOf(xml, "ChargeAmount").every((price) => price >= 0)).toBe(true);
    }
  });

  it("escapes what a company is called", () => {
    const xml = ciiXml(invoice(only(drafts.slice(0, 1))), texts);
    expect(xml).toContain("Durand &amp; Fils &lt;SARL&gt;");
    expect(xml).toContain("<ram:PostcodeCode>69003</ram:PostcodeCode>");
  });
});

describe("a company", () => {
  it.each([
    ["999000102", true],
    ["99900010200015", true],
    ["999000103", false],
    ["35600000000048", true],
    ["12345", false],
  ])("SIREN or SIRET %s: %s", (digits, good) => {
    expect(isSirenOrSiret(digits)).toBe(good);
  });

  it.each([
    ["FR48999000102", true],
    ["FR49999000102", false],
    ["BE0123456789", true],
    ["48999000102", false],
  ])("VAT number %s: %s", (typed, good) => {
    expect(isVatNumber(typed)).toBe(good);
  });

  it("is taken as people type it", () => {
    const typed = {
      name: " Durand\u202e  SARL ",
      address: "1 rue du Lac, 69003 Lyon",
      siret: "999 000 102 00015",
      vatNumber: "fr 48 999000102",
    };
    expect(Company.parse(typed)).toEqual({
      ...{
        name: "Durand SARL",
        address: "1 rue du Lac, 69003 Lyon",
        siret: "99900010200015",
        vatNumber: "FR48999000102",
      },
    });
    expect(addressParts("1 rue du Lac, 69003 Lyon")).toEqual({
      line: "1 rue du Lac",
      postcode: "69003",
      city: "Lyon",
    });
    expect(addressParts("Chez Durand")).toEqual({ line: "Chez Durand" });
    fc.assert(fc.property(fc.string(), (address) => addressParts(address).line.length <= address.length));
  });
});
