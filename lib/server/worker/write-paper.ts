import { getReceipt } from "../../fiscal/queries/get-receipts";
import { receiptPaper } from "../../fiscal/receipt-paper";
import type { Paper } from "../../printing/paper";
import type { Maker, PrintJob } from "../../printing/queries/next-print";
import { testPaper } from "../../printing/test-paper";
import { addMinutes } from "../../time";
import { env } from "../env";
import { orderPapers } from "../papers/order-papers";
import { wordsFor } from "../papers/words-for";

/** Who asked for a paper two hours ago does not wait for it any more. */
const patienceMinutes = 120;

/** What a job's paper says at this moment; null when nobody needs it any more. Kitchens read French, a receipt its customer's language. */
export async function writePaper(job: PrintJob, printer: Maker, at: Date): Promise<Paper | null> {
  const { kind, orderId, outletId, payload } = job;
  const { hash, copy = 0 } = payload;
  if (addMinutes(new Date(job.dueAt), patienceMinutes) < at) return null;
  if (kind === "test") return testPaper(printer, await wordsFor("fr"), at);
  if (kind === "receipt") {
    const found = hash ? await getReceipt(hash, [outletId]) : null;
    if (!found) return null;
    const { receipt, locale } = found;
    const site = locale === "fr" ? env.PUBLIC_URL : `${env.PUBLIC_URL}/${locale}`;
    const words = await wordsFor(locale, receipt.outlet.timezone);
    return receiptPaper(receipt, words, { proofUrl: `${site}/verifier/${receipt.hash}`, copy });
  }
  const papers = orderId ? await orderPapers(outletId, orderId, "fr", { copy, at }) : null;
  if (!papers || !isNeeded(job, papers.status)) return null;
  return kind === "ticket" ? papers.ticket : papers.labels;
}

/** What waited while its printer was away may be over; what somebody asked for is printed as the order stands. */
function isNeeded({ kind, payload }: PrintJob, status: string): boolean {
  if (payload.copy !== undefined) return true;
  if (payload.cancelled) return status === "cancelled";
  return status === "preparing" || (kind === "ticket" ? status === "placed" : status === "ready");
}
