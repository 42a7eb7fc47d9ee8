import "server-only";
import { ciiXml, facturX } from "../../fiscal/cii";
import { type Invoice, netOf, vatOf } from "../../fiscal/invoice";
import type { PaperWords } from "../../printing/words";
import { dayWithYear } from "../../time";
import { beginPdf, endPdf, inFont } from "./pdf";

const [width, height] = [595.28, 841.89];
const margin = 48;
const inner = width - 2 * margin;
/** What, how many, price, rate, net, gross: where each column begins, and how wide it is. */
const columns = [
  { key: "what", x: margin, w: 215, align: "left" },
  { key: "quantity", x: 268, w: 32, align: "right" },
  { key: "unit", x: 304, w: 62, align: "right" },
  { key: "rate", x: 370, w: 50, align: "right" },
  { key: "net", x: 424, w: 58, align: "right" },
  { key: "gross", x: 486, w: 61, align: "right" },
] as const;

/** An invoice as Factur-X: a PDF to read that carries the same as a file to book from. */
export function invoicePdf(invoice: Invoice, words: PaperWords): Promise<Buffer<ArrayBuffer>> {
  const say = (key: string, values?: Record<string, string | number>) =>
    words.say(`paper.invoice.${key}`, values);
  const { kind, number, seller, buyer } = invoice;
  const at = new Date(invoice.at);
  const day = (instant: string) => written(instant, seller.timezone, words.locale);
  const title = say("number", { kind, number });
  const pdf = beginPdf({ title, at, locale: words.locale, size: [width, height], margin });
  pdf.addPage();
  const text = (
    what: string,
    x: number,
    y: number,
    options: PDFKit.Mixins.TextOptions & { strong?: boolean; size?: number } = {},
  ) => {
    const { strong = false, size = 9.5, ...rest } = options;
    pdf
      .font(strong ? "strong" : "plain")
      .fontSize(size)
      .text(inFont(what), x, y, rest);
    return pdf.y;
  };
  const party = (label: string, lines: (string | undefined)[], x: number, top: number) => {
    text(label, x, top, { strong: true, size: 8 });
    const said = lines.filter((line) => line);
    return said.reduce<number>(
      (y, line, index) => text(line ?? "", x, y + 2, { width: 235, strong: index === 0 }),
      pdf.y,
    );
  };
  text(seller.outlet, margin, margin, { strong: true, size: 18 });
  text(title, margin, margin + 30, { strong: true, size: 14 });
  let y = text(
    [
      say("issued", { day: day(invoice.at) }),
      say("sold", { kind, day: day(invoice.soldAt) }),
      say("order", { number: invoice.order.number, day: dayWithYear(invoice.order.day, words.locale) }),
      say("receipts", { list: invoice.receipts.join(", ") }),
      ...(invoice.corrects ? [say("corrects", { number: invoice.corrects })] : []),
    ].join("\n"),
    margin,
    pdf.y + 6,
  );
  const top = y + 18;
  const siret = buyer.siret
    ? say(buyer.siret.length === 14 ? "siretOf" : "sirenOf", { siret: buyer.siret })
    : undefined;
  const left = party(
    say("seller"),
    [
      ...[seller.name, seller.legalForm, `${seller.street}, ${seller.postcode} ${seller.city}`],
      ...[
        `${seller.register} ${seller.siret.slice(0, 9)}`,
        say("siretOf", { siret: seller.siret }),
        say("vatOf", { number: seller.vatNumber }),
      ],
    ],
    margin,
    top,
  );
  const right = party(
    say("buyer"),
    [
      buyer.name,
      buyer.address,
      siret,
      buyer.vatNumber ? say("vatOf", { number: buyer.vatNumber }) : undefined,
    ],
    margin + 262,
    top,
  );
  y = Math.max(left, right) + 20;
  const head = () => {
    for (const { key, x, w, align } of columns)
      text(say(key), x, y, { width: w, align, strong: true, size: 8.5 });
    y += 14;
    pdf
      .moveTo(margin, y)
      .lineTo(width - margin, y)
      .lineWidth(0.8)
      .stroke("#2b1710");
    y += 5;
  };
  head();
  for (const line of invoice.lines) {
    const label =
      line.code === "item" || line.code === "discount"
        ? line.label
        : words.say(`fiscal.receipt.line.${line.code}`);
    const unit = Math.round(line.netCents / (line.quantity || 1));
    const cells = [
      label,
      String(line.quantity),
      words.money(unit),
      line.rateBp === 0 ? say("untaxed") : words.rate(line.rateBp),
      words.money(line.netCents),
      words.money(line.grossCents),
    ];
    const tall = pdf.font("plain").fontSize(9.5).heightOfString(inFont(label), { width: columns[0].w });
    if (y + tall > height - 130) {
      pdf.addPage();
      y = margin;
      head();
    }
    columns.forEach(({ x, w, align }, index) => {
      text(cells[index] ?? "", x, y, { width: w, align });
    });
    y += tall + 5;
  }
  if (y > height - 290) {
    pdf.addPage();
    y = margin;
  }
  const sum = (label: string, cents: number, strong = false) => {
    text(label, margin + 190, y, { width: 220, align: "right", strong });
    text(words.money(cents), 466, y, { width: 81, align: "right", strong });
    y += 16;
  };
  y += 8;
  sum(say("totalNet"), netOf(invoice.vat));
  for (const tax of invoice.vat)
    if (tax.rateBp > 0)
      sum(say("vatAt", { rate: words.rate(tax.rateBp), net: words.money(tax.netCents) }), tax.vatCents);
  sum(say("totalVat"), vatOf(invoice.vat));
  sum(say("total", { kind }), invoice.totalCents, true);
  for (const { method, amountCents } of invoice.payments)
    sum(say("paid", { kind, method: words.named("fiscal.receipt.method", method) }), amountCents);
  const paid = invoice.payments.reduce((all, { amountCents }) => all + amountCents, 0);
  sum(say("due", { kind }), invoice.totalCents - paid, true);
  const untaxed = invoice.vat.some(({ rateBp }) => rateBp === 0) ? [say("untaxedWhy")] : [];
  const small = [say("nature"), ...untaxed, say("late"), say("recovery"), say("discount"), say("structured")];
  text(small.join("\n"), margin, y + 14, { width: inner, size: 8, lineGap: 2 });
  attach(pdf, invoice, say, at);
  return endPdf(pdf);
}

/** The file beside the page, and the words by which a reader of such files knows it. */
function attach(pdf: PDFKit.PDFDocument, invoice: Invoice, say: (key: string) => string, at: Date): void {
  const texts = {
    late: say("late"),
    recovery: say("recovery"),
    discount: say("discount"),
    untaxed: say("untaxedWhy"),
  };
  pdf.file(Buffer.from(ciiXml(invoice, texts)), {
    ...{ name: facturX.file, type: "text/xml", description: "Factur-X", relationship: "Alternative" },
    ...{ creationDate: at, modifiedDate: at },
  });
  pdf.appendXML(facturXMetadata);
}

const property = (name: string, description: string) =>
  `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`;

/** Factur-X's own metadata, and, as PDF/A wants it, what they mean. */
const facturXMetadata = `
<rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">
  <fx:DocumentType>INVOICE</fx:DocumentType>
  <fx:DocumentFileName>${facturX.file}</fx:DocumentFileName>
  <fx:Version>1.0</fx:Version>
  <fx:ConformanceLevel>${facturX.profile}</fx:ConformanceLevel>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>fx</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq>
      ${property("DocumentFileName", "The name of the embedded XML document")}
      ${property("DocumentType", "The type of the hybrid document in capital letters")}
      ${property("Version", "The actual version of the standard applying to the embedded XML document")}
      ${property("ConformanceLevel", "The conformance level of the embedded XML document")}
    </rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

const written = (instant: string, zone: string, locale: string): string =>
  dayWithYear(new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(new Date(instant)), locale);
