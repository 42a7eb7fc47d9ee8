import "server-only";
import { create } from "qrcode";
import { type Paper, type PaperLine, pagesOf } from "../../printing/paper";
import { beginPdf, endPdf, inFont } from "./pdf";

const width = 227;
const margin = 12;
const inner = width - 2 * margin;

/** A roll's paper as a PDF, one page a paper, each as long as what it says: what one keeps or prints at home. */
export function paperPdf(
  paper: Paper,
  about: { title: string; at: Date; locale: string },
): Promise<Buffer<ArrayBuffer>> {
  const begin = () => beginPdf({ ...about, size: [width, 200], margin: 0 });
  const pdf = begin();
  for (const page of pagesOf(paper)) {
    // Laid out once to learn how long it is.
    const draft = begin();
    draft.addPage({ size: [width, 14_000], margin: 0 });
    pdf.addPage({ size: [width, laid(draft, page) + margin], margin: 0 });
    laid(pdf, page);
  }
  return endPdf(pdf);
}

/** @returns where the page ends. */
function laid(pdf: PDFKit.PDFDocument, lines: readonly PaperLine[]): number {
  let y = margin;
  for (const line of lines) y += drawn(pdf, line, y);
  return y;
}

/** @returns how much room the line took. */
function drawn(pdf: PDFKit.PDFDocument, line: PaperLine, y: number): number {
  if (line.kind === "text") {
    const text = inFont(line.text);
    const align = line.centred ? "center" : "left";
    pdf.font(line.strong ? "strong" : "plain").fontSize(line.large ? 13 : 8);
    const height = pdf.heightOfString(text, { width: inner, align });
    pdf.text(text, margin, y, { width: inner, align });
    return height + 1.5;
  }
  if (line.kind === "row") {
    const right = inFont(line.right);
    pdf.font(line.strong ? "strong" : "plain").fontSize(line.strong ? 11 : 8);
    const room = inner - pdf.widthOfString(right) - 6;
    const height = pdf.heightOfString(inFont(line.left), { width: room });
    pdf.text(inFont(line.left), margin, y, { width: room });
    pdf.text(right, margin, y, { width: inner, align: "right" });
    return height + 1.5;
  }
  if (line.kind === "rule") {
    pdf
      .moveTo(margin, y + 4)
      .lineTo(width - margin, y + 4)
      .lineWidth(0.5)
      .stroke("#888888")
      .fill("#000000");
    return 8;
  }
  if (line.kind === "code") return code(pdf, line.text, y);
  return 6;
}

function code(pdf: PDFKit.PDFDocument, text: string, y: number): number {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const dot = 2.2;
  const left = (width - size * dot) / 2;
  data.forEach((dark, index) => {
    if (dark) pdf.rect(left + (index % size) * dot, y + 6 + Math.floor(index / size) * dot, dot, dot);
  });
  pdf.fill("#000000");
  return size * dot + 14;
}
