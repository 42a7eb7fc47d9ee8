import "server-only";
import type { SheetPart } from "../../reports/day-sheet";
import { beginPdf, endPdf, inFont } from "./pdf";
import type { PaperFile } from "./receipt-file";

type Sheet = {
  title: string;
  outlet: string;
  parts: readonly SheetPart[];
  name: string;
  locale: string;
  at: Date;
};

const [width, height, margin, bottom] = [595, 842, 48, 790];
const room = width - 2 * margin;

/** A day's sheet as an A4 PDF, over as many pages as it needs. */
export async function daySheetFile({ title, outlet, parts, name, locale, at }: Sheet): Promise<PaperFile> {
  const pdf = beginPdf({ title: `${outlet} · ${title}`, at, locale, size: [width, height], margin: 0 });
  let y = 0;
  const begin = (size: number) => {
    pdf.addPage();
    pdf.font("strong").fontSize(size).text(inFont(outlet), margin, 40, { width: room });
    pdf
      .font("plain")
      .fontSize(12)
      .text(inFont(title), margin, 40 + size * 1.4, { width: room });
    y = 40 + size * 1.4 + 30;
  };
  const makeRoom = (needed: number) => {
    if (y + needed > bottom) begin(12);
  };
  begin(20);
  for (const { heading, rows, text } of parts) {
    makeRoom(50);
    pdf.font("strong").fontSize(12).text(inFont(heading), margin, y, { width: room });
    y += 18;
    for (const { label, amount } of rows) {
      pdf.font("plain").fontSize(10);
      const labelled = { width: room * 0.55 };
      const amounts = { width: room * 0.43, align: "right" as const };
      const tall = Math.max(
        pdf.heightOfString(inFont(label), labelled),
        pdf.heightOfString(inFont(amount), amounts),
      );
      makeRoom(tall + 5);
      pdf.font("plain").fontSize(10).text(inFont(label), margin, y, labelled);
      pdf.text(inFont(amount), margin + room * 0.57, y, amounts);
      y += tall + 2;
      pdf
        .moveTo(margin, y)
        .lineTo(width - margin, y)
        .lineWidth(0.4)
        .stroke("#cccccc")
        .fill("#000000");
      y += 3;
    }
    if (text) {
      pdf.font("plain").fontSize(9.5);
      const tall = pdf.heightOfString(inFont(text), { width: room });
      makeRoom(tall + 4);
      pdf
        .font("plain")
        .fontSize(9.5)
        .text(inFont(text), margin, y + 2, { width: room });
      y += tall + 4;
    }
    y += 12;
  }
  return { name, type: "application/pdf", content: await endPdf(pdf) };
}
