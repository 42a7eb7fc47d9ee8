import { wayOf } from "@/lib/orders/way";
import type { Paper, PaperLine } from "../printing/paper";
import { printable } from "../printing/printable";
import type { PaperWords } from "../printing/words";
import { allergyLines } from "./allergy-lines";
import { dishLines, dishName } from "./dish-lines";
import type { Ticket, TicketLine } from "./ticket";

/** A kitchen's ticket on paper. `copy`: how often it was printed before. */
export function ticketPaper(ticket: Ticket, words: PaperWords, copy: number): Paper {
  const say = (key: string, values?: Record<string, string | number>) =>
    words.say(`paper.ticket.${key}`, values);
  const at = (instant: string) => words.clock(new Date(instant));
  const note = printable(ticket.note);
  const banner = (text: string): PaperLine => ({
    kind: "text",
    text,
    large: true,
    strong: true,
    inverted: true,
    centred: true,
  });
  return [
    ...(ticket.status === "cancelled" ? [banner(say("cancelled"))] : []),
    {
      kind: "text",
      text: say("number", { number: ticket.number }),
      large: true,
      strong: true,
      centred: true,
    },
    { kind: "text", text: say(wayOf(ticket)), large: true, centred: true },
    ...(copy > 0 ? [banner(say("again", { copy }))] : []),
    ...(ticket.changedAt && ticket.status !== "cancelled"
      ? [banner(say("changed", { at: at(ticket.changedAt) }))]
      : []),
    ...allergyLines(ticket.allergy, words),
    { kind: "row", left: say("promised"), right: at(ticket.promisedAt), strong: true },
    { kind: "row", left: say("readyBy"), right: at(ticket.readyBy) },
    { kind: "row", left: say(ticket.channel), right: at(ticket.placedAt) },
    { kind: "rule" },
    ...ticket.lines.flatMap((line) => lineOf(line, words)),
    ...(ticket.note
      ? ([
          { kind: "text", text: say("note", { text: note.text.trim() }), strong: true },
          ...(note.lost ? [{ kind: "text", text: say("lost") } as const] : []),
          { kind: "rule" },
        ] as const)
      : []),
    ...(ticket.allergens.length > 0
      ? [
          {
            kind: "text",
            text: say("allergens", {
              list: ticket.allergens.map((code) => words.say(`common.allergens.${code}`)).join(", "),
            }),
          } as const,
        ]
      : []),
    { kind: "gap" },
    { kind: "text", text: say("noReceipt"), centred: true },
    { kind: "cut" },
  ];
}

function lineOf(line: TicketLine, words: PaperWords): Paper {
  if (line.menu)
    return [
      {
        kind: "text",
        text: `${line.quantity} x ${line.menu}`,
        large: true,
        strong: true,
      },
      ...line.parts.flatMap(
        (part): Paper => [
          { kind: "text", text: `- ${line.quantity} x ${dishName([part])}`, large: true },
          ...dishLines({ ...part, side: "whole" }, words, { large: false }),
        ],
      ),
      { kind: "rule" },
    ];
  return [
    { kind: "text", text: `${line.quantity} x ${dishName(line.parts)}`, large: true, strong: true },
    ...line.parts.flatMap((part) => dishLines(part, words, { large: false })),
    { kind: "rule" },
  ];
}
