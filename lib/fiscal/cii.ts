import { addressParts } from "../customers/company";
import { businessDayOf } from "../time";
import { type Invoice, netOf, type Party, vatOf } from "./invoice";

/** What Factur-X's file says it is, and the profile of EN 16931 it keeps to. */
export const facturX = {
  file: "factur-x.xml",
  profile: "EN 16931",
  guideline: "urn:cen.eu:en16931:2017",
} as const;

/** Texts an invoice between companies must bear: on late payment, recovery, discount; and why something bears no VAT. */
export type LegalTexts = { late: string; recovery: string; discount: string; untaxed: string };

const plain = (text: string) =>
  text
    .replace(/[^\x20-\ud7ff\ue000-\ufffd]/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
const tag = (name: string, text: string | number, attributes = "") =>
  `<ram:${name}${attributes}>${plain(String(text))}</ram:${name}>`;
const within = (name: string, ...inner: string[]) => `<ram:${name}>${inner.join("")}</ram:${name}>`;
const euros = (cents: number) => (cents / 100).toFixed(2);
const percent = (rateBp: number) => (rateBp / 100).toFixed(2);

/** How money was paid, in the words of UNTDID 4461; what has none there is "mutually defined". */
const means: Readonly<Record<string, string>> = {
  cash: "10",
  card_terminal: "48",
  online: "48",
  transfer: "30",
  cheque: "20",
};

/** An invoice as the structured text Factur-X carries: UN/CEFACT Cross Industry Invoice, profile EN 16931. */
export function ciiXml(invoice: Invoice, texts: LegalTexts): string {
  const { seller } = invoice;
  const day = (at: string) => businessDayOf(new Date(at), seller.timezone).replaceAll("-", "");
  const date = (name: string, at: string) =>
    within(name, `<udt:DateTimeString format="102">${day(at)}</udt:DateTimeString>`);
  const note = (text: string, subject: string) =>
    within("IncludedNote", tag("Content", text), tag("SubjectCode", subject));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">',
    `<rsm:ExchangedDocumentContext>${within("GuidelineSpecifiedDocumentContextParameter", tag("ID", facturX.guideline))}</rsm:ExchangedDocumentContext>`,
    "<rsm:ExchangedDocument>",
    tag("ID", invoice.number),
    tag("TypeCode", invoice.kind === "invoice" ? 380 : 381),
    date("IssueDateTime", invoice.at),
    note(texts.recovery, "PMT") + note(texts.late, "PMD") + note(texts.discount, "AAB"),
    "</rsm:ExchangedDocument>",
    "<rsm:SupplyChainTradeTransaction>",
    ...invoice.lines.map((line, index) => lineXml(line, index + 1, texts)),
    within("ApplicableHeaderTradeAgreement", sellerXml(seller), partyXml("BuyerTradeParty", invoice.buyer)),
    within(
      "ApplicableHeaderTradeDelivery",
      within("ActualDeliverySupplyChainEvent", date("OccurrenceDateTime", invoice.soldAt)),
    ),
    settlementXml(invoice, texts),
    "</rsm:SupplyChainTradeTransaction>",
    "</rsm:CrossIndustryInvoice>",
  ].join("\n");
}

/** A price is never less than 0; what comes off is a quantity of less than 0. */
function lineXml(line: Invoice["lines"][number], number: number, texts: LegalTexts): string {
  const less = line.netCents < 0;
  const count = Math.abs(line.quantity) || 1;
  const unit = Math.abs(line.netCents) / count / 100;
  return within(
    "IncludedSupplyChainTradeLineItem",
    within("AssociatedDocumentLineDocument", tag("LineID", number)),
    within("SpecifiedTradeProduct", tag("Name", line.label)),
    within(
      "SpecifiedLineTradeAgreement",
      within("NetPriceProductTradePrice", tag("ChargeAmount", unit.toFixed(6).replace(/0{1,4}$/, ""))),
    ),
    within("SpecifiedLineTradeDelivery", tag("BilledQuantity", less ? 0 - count : count, ' unitCode="C62"')),
    within(
      "SpecifiedLineTradeSettlement",
      taxXml(line.rateBp, texts, null),
      within("SpecifiedTradeSettlementLineMonetarySummation", tag("LineTotalAmount", euros(line.netCents))),
    ),
  );
}

/** Standard-rated, or out of VAT with the reason. `sums`: of the whole invoice at that rate. */
function taxXml(
  rateBp: number,
  texts: LegalTexts,
  sums: { netCents: number; vatCents: number } | null,
): string {
  const exempt = rateBp === 0;
  return within(
    "ApplicableTradeTax",
    sums ? tag("CalculatedAmount", euros(sums.vatCents)) : "",
    tag("TypeCode", "VAT"),
    exempt && sums ? tag("ExemptionReason", texts.untaxed) : "",
    sums ? tag("BasisAmount", euros(sums.netCents)) : "",
    tag("CategoryCode", exempt ? "E" : "S"),
    tag("RateApplicablePercent", percent(rateBp)),
  );
}

function sellerXml({
  name,
  siret,
  vatNumber,
  street,
  postcode,
  city,
  outlet,
  legalForm,
  register,
}: Invoice["seller"]): string {
  return within(
    "SellerTradeParty",
    tag("GlobalID", siret, ' schemeID="0009"'),
    tag("Name", name),
    tag("Description", `${legalForm} - ${register} ${siret.slice(0, 9)}`),
    within(
      "SpecifiedLegalOrganization",
      tag("ID", siret.slice(0, 9), ' schemeID="0002"'),
      tag("TradingBusinessName", outlet),
    ),
    within(
      "PostalTradeAddress",
      tag("PostcodeCode", postcode),
      tag("LineOne", street),
      tag("CityName", city),
      tag("CountryID", "FR"),
    ),
    within("SpecifiedTaxRegistration", tag("ID", vatNumber, ' schemeID="VA"')),
  );
}

function partyXml(role: string, { name, address, siret, vatNumber }: Party): string {
  const { line, postcode, city } = addressParts(address);
  const country = vatNumber && !siret ? vatNumber.slice(0, 2).replace("EL", "GR") : "FR";
  return within(
    role,
    siret && siret.length === 14 ? tag("GlobalID", siret, ' schemeID="0009"') : "",
    tag("Name", name),
    siret ? within("SpecifiedLegalOrganization", tag("ID", siret.slice(0, 9), ' schemeID="0002"')) : "",
    within(
      "PostalTradeAddress",
      postcode ? tag("PostcodeCode", postcode) : "",
      tag("LineOne", line),
      city ? tag("CityName", city) : "",
      tag("CountryID", country),
    ),
    vatNumber ? within("SpecifiedTaxRegistration", tag("ID", vatNumber, ' schemeID="VA"')) : "",
  );
}

function settlementXml({ lines, vat, totalCents, payments, corrects }: Invoice, texts: LegalTexts): string {
  const paid = payments.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const due = totalCents - paid;
  return within(
    "ApplicableHeaderTradeSettlement",
    tag("InvoiceCurrencyCode", "EUR"),
    ...payments.map(({ method }) =>
      within("SpecifiedTradeSettlementPaymentMeans", tag("TypeCode", means[method] ?? "ZZZ")),
    ),
    ...vat.map((tax) => taxXml(tax.rateBp, texts, tax)),
    due > 0 ? within("SpecifiedTradePaymentTerms", tag("Description", texts.late)) : "",
    within(
      "SpecifiedTradeSettlementHeaderMonetarySummation",
      tag("LineTotalAmount", euros(netOf(lines))),
      tag("TaxBasisTotalAmount", euros(netOf(vat))),
      tag("TaxTotalAmount", euros(vatOf(vat)), ' currencyID="EUR"'),
      tag("GrandTotalAmount", euros(totalCents)),
      tag("TotalPrepaidAmount", euros(paid)),
      tag("DuePayableAmount", euros(due)),
    ),
    corrects ? within("InvoiceReferencedDocument", tag("IssuerAssignedID", corrects)) : "",
  );
}
