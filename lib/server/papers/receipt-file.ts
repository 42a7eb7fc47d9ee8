import "server-only";
import type { Locale } from "@/db/enums";
import type { Receipt } from "../../fiscal/receipt";
import { receiptPaper } from "../../fiscal/receipt-paper";
import { paperWords } from "../../printing/words";
import { env } from "../env";
import { paperPdf } from "./paper-pdf";

export type PaperFile = { name: string; type: string; content: Buffer<ArrayBuffer> };

/** An order's receipts as one PDF, a page each; null where there is none yet. */
export async function receiptFile(receipts: readonly Receipt[], locale: Locale): Promise<PaperFile | null> {
  const [first] = receipts;
  const last = receipts.at(-1);
  if (!first || !last) return null;
  const { default: fiscal } = await import(`../../../messages/${locale}/fiscal.json`);
  const words = paperWords(locale, { fiscal }, first.outlet.timezone);
  const site = locale === "fr" ? env.PUBLIC_URL : `${env.PUBLIC_URL}/${locale}`;
  const paper = receipts.flatMap((receipt) =>
    receiptPaper(receipt, words, { proofUrl: `${site}/verifier/${receipt.hash}` }),
  );
  const title = `${words.say("fiscal.receipt.kind.sale")} ${first.number}`;
  return {
    ...{ name: `${first.number}.pdf`, type: "application/pdf" },
    content: await paperPdf(paper, { title, at: new Date(last.at), locale }),
  };
}

/** A file as an answer: shown in the browser, kept by nobody on the way. */
export const fileResponse = ({ name, type, content }: PaperFile): Response =>
  new Response(content, {
    headers: {
      ...{ "Content-Type": type, "Content-Disposition": `inline; filename="${name}"` },
      ...{
        "Cache-Control": "private, no-store",
        "X-Robots-Tag": "noindex",
        "Referrer-Policy": "no-referrer",
      },
    },
  });
