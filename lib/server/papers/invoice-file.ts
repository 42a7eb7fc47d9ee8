import "server-only";
import type { Invoice } from "../../fiscal/invoice";
import { invoicePdf } from "./invoice-pdf";
import type { PaperFile } from "./receipt-file";
import { wordsFor } from "./words-for";

/** An invoice as the file that is sent and kept. */
export async function invoiceFile(invoice: Invoice): Promise<PaperFile> {
  const words = await wordsFor(invoice.locale, invoice.seller.timezone);
  return {
    ...{ name: `${invoice.number}.pdf`, type: "application/pdf" },
    content: await invoicePdf(invoice, words),
  };
}
