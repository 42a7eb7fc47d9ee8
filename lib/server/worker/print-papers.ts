import { type Maker, nextPrint, type PrintJob } from "../../printing/queries/next-print";
import { beginPrint } from "../../printing/writes/begin-print";
import { endPrint } from "../../printing/writes/end-print";
import { markPrinter } from "../../printing/writes/mark-printer";
import { now } from "../clock";
import { log } from "../log";
import { escPos } from "../papers/esc-pos";
import { type Patience, patience, reachPrinter } from "../printer";
import type { OwnLine } from "./send-message";
import { writePaper } from "./write-paper";

/** `done`: nothing waits any more · `away`: something does, and the printer cannot · `busy`: another worker is at it. */
export type Drained = "done" | "away" | "busy";

/**
 * Has a printer make all that waits for it, in order. It prints in no transaction but under a lock of the session, so that two
 * workers never print the same paper; the attempt is on file before its first byte leaves, and one that died is a doubt that
 * is told and not repeated: the same ticket twice is the same pizza twice.
 */
export async function printPapers(
  printerId: string,
  line: OwnLine,
  wait: Patience = patience,
): Promise<Drained> {
  const { rows } = await line.query(
    "select pg_try_advisory_lock(hashtextextended('printer:' || $1, 0)) as got",
    [printerId],
  );
  if (!rows[0]?.got) return "busy";
  try {
    let found = await nextPrint(printerId);
    while (found) {
      if ((await make(found.job, found.printer, wait)) === "away") return "away";
      found = await nextPrint(printerId);
    }
    return "done";
  } finally {
    await line.query("select pg_advisory_unlock(hashtextextended('printer:' || $1, 0))", [printerId]);
  }
}

async function make(job: PrintJob, printer: Maker, wait: Patience): Promise<"made" | "away"> {
  if (job.began) return ended(job, "doubtful", "cut_short");
  const paper = await writePaper(job, printer, now());
  if (!paper) return ended(job, "dropped", "over");
  const reached = await reachPrinter(printer.host, printer.port, wait);
  await markPrinter(printer.id, reached.end === "away" ? reached.why : null);
  if (reached.end === "away") {
    log.warn({ printer: printer.id, why: reached.why }, "a printer cannot print");
    return "away";
  }
  try {
    await beginPrint(job.id);
    const printed = await reached.print(escPos(paper, printer));
    if (printed.end === "printed") return ended(job, "printed", null);
    log.warn({ print: job.id, why: printed.why }, "a paper may not have been printed");
    return ended(job, "doubtful", printed.why);
  } finally {
    reached.leave();
  }
}

async function ended(job: PrintJob, state: "printed" | "doubtful" | "dropped", why: string | null) {
  await endPrint(job.id, { state, why });
  return "made" as const;
}
