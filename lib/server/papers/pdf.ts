import "server-only";
import PDFDocument from "pdfkit";
import { software } from "../software";
import { fontFiles } from "./fonts";

type Begun = { title: string; at: Date; locale: string; size: [number, number]; margin: number };

/** A PDF as archives keep it (PDF/A-3b), its fonts inside; the same content gives the same file. */
export function beginPdf({ title, at, locale, size, margin }: Begun): PDFKit.PDFDocument {
  const pdf = new PDFDocument({
    ...{ subset: "PDF/A-3b", pdfVersion: "1.7", lang: locale, size, margin, autoFirstPage: false },
    // The library writes these into XML as they are.
    info: {
      ...{ Title: title.replace(/[<>&]/g, " "), Author: "OC Pizza", Creator: software, Producer: software },
      ...{ CreationDate: at, ModDate: at },
    },
  });
  pdf.registerFont("plain", fontFiles.plain());
  pdf.registerFont("strong", fontFiles.strong());
  return pdf.font("plain");
}

/** Ends it and gives its bytes. */
export function endPdf(pdf: PDFKit.PDFDocument): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on("data", (part: Buffer) => parts.push(part));
    pdf.on("error", reject);
    pdf.on("end", () => resolve(Buffer.concat(parts)));
    pdf.end();
  });
}

/** Figtree has the letters of Europe; what it lacks an archive may not leave to chance. */
export const inFont = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[^\P{C}\n]/gu, " ")
    // The narrow space of French thousands is the wider one here: the font has no such letter.
    .replaceAll("\u202f", "\u00a0")
    .replace(/[^\n\x20-\x7e\u00a0-\u017f\u2010-\u2026\u20ac\u2212×½·]/gu, "?");
