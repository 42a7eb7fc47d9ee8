import "server-only";
import ReceiptPrinterEncoder from "@point-of-sale/receipt-printer-encoder";
import type { CodePage } from "@/db/enums";
import { columnsOf, type Paper, rollLines, type WidthMm } from "../../printing/paper";

/** A paper in the language of roll printers. */
export function escPos(
  paper: Paper,
  { widthMm, codePage }: { widthMm: WidthMm; codePage: CodePage },
): Uint8Array {
  const columns = columnsOf[widthMm];
  const printer = new ReceiptPrinterEncoder({
    ...{ language: "esc-pos", columns, codepageMapping: "epson", feedBeforeCut: 4, newline: "\n" },
  });
  printer.initialize().codepage(codePage);
  for (const line of rollLines(paper, widthMm)) {
    if (line.kind === "rule") printer.line("-".repeat(columns));
    else if (line.kind === "gap") printer.newline();
    else if (line.kind === "cut") printer.cut("partial");
    else if (line.kind === "code")
      printer
        .align("center")
        .qrcode(line.text, 2, widthMm === 58 ? 5 : 6, "m")
        .align("left");
    else {
      const size = line.large ? 2 : 1;
      printer
        .align(line.centred ? "center" : "left")
        .bold(line.strong)
        .invert(line.inverted)
        .width(size)
        .height(size);
      printer.line(line.text);
      printer.width(1).height(1).invert(false).bold(false).align("left");
    }
  }
  return printer.encode();
}
