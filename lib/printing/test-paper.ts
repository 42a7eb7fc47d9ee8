import type { CodePage } from "@/db/enums";
import { columnsOf, type Paper, type WidthMm } from "./paper";
import type { PaperWords } from "./words";

/** Shows whether width and letters are set as the printer has them. */
export function testPaper(
  printer: { name: string; widthMm: WidthMm; codePage: CodePage },
  words: PaperWords,
  at: Date,
): Paper {
  const columns = columnsOf[printer.widthMm];
  return [
    { kind: "text", text: words.say("paper.test.title"), large: true, strong: true, centred: true },
    { kind: "text", text: printer.name, centred: true },
    { kind: "row", left: `${printer.widthMm} mm - ${printer.codePage}`, right: words.clock(at) },
    { kind: "rule" },
    { kind: "text", text: "1234567890".repeat(8).slice(0, columns) },
    { kind: "text", text: "àâäçéèêëîïôöùûüÿ ÀÂÇÉÈÊ ½ × € « »" },
    { kind: "text", text: words.say("paper.test.text") },
    { kind: "text", text: words.say("paper.ticket.noReceipt"), centred: true },
    { kind: "cut" },
  ];
}
