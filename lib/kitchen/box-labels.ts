import { allergenCodes } from "@/db/enums";
import { wayOf } from "@/lib/orders/way";
import type { Paper, PaperLine } from "../printing/paper";
import type { PaperWords } from "../printing/words";
import { allergyLines } from "./allergy-lines";
import { dishLines, dishName } from "./dish-lines";
import { ingredientsOn } from "./memo";
import { shortName } from "./short-name";
import type { Ticket, TicketPart } from "./ticket";

/** What the boxes of an order bear beside their contents. */
export type LabelHead = {
  /** As the customer gave it; the label says less of it. */
  name: string;
  /** Which stop of its round it is, once that is known. */
  stop: { number: number; of: number } | null;
};

/** One label a pizza's box, and one for the bag of all else. `copy`: how often they were printed before. */
export function boxLabels(ticket: Ticket, head: LabelHead, words: PaperWords, copy: number): Paper {
  const pieces = piecesOf(ticket);
  const boxes = pieces.filter(({ parts }) => parts.some(({ kind }) => kind === "pizza"));
  const rest = pieces.filter(({ parts }) => parts.every(({ kind }) => kind !== "pizza"));
  const each = boxes.flatMap(({ parts, quantity }) => Array.from({ length: quantity }, () => parts));
  const of = each.length;
  return [
    ...each.flatMap(
      (parts, index): Paper => [
        ...headOf(ticket, head, words, copy),
        {
          kind: "row",
          left: dishName(parts),
          right: words.say("paper.label.box", { number: index + 1, of }),
          strong: true,
        },
        ...parts.flatMap((part) => dishLines(part, words, { large: false })),
        ...allergensOf(parts, words),
        { kind: "cut" },
      ],
    ),
    ...(rest.length > 0
      ? ([
          ...headOf(ticket, head, words, copy),
          { kind: "text", text: words.say("paper.label.bag"), strong: true },
          ...rest.map(
            ({ parts, quantity }): PaperLine => ({ kind: "text", text: `${quantity} x ${dishName(parts)}` }),
          ),
          ...allergensOf(
            rest.flatMap(({ parts }) => parts),
            words,
          ),
          { kind: "cut" },
        ] as const)
      : []),
  ];
}

/** What is packed: a whole, two halves in one box, or each choice of a menu by itself. */
const piecesOf = ({ lines }: Ticket): { parts: TicketPart[]; quantity: number }[] =>
  lines.flatMap(({ parts, quantity, menu }) =>
    menu
      ? parts.map((part) => ({ parts: [{ ...part, side: "whole" as const }], quantity }))
      : [{ parts, quantity }],
  );

function headOf(ticket: Ticket, { name, stop }: LabelHead, words: PaperWords, copy: number): Paper {
  const say = (key: string, values?: Record<string, string | number>) =>
    words.say(`paper.label.${key}`, values);
  return [
    { kind: "text", text: say("number", { number: ticket.number }), large: true, strong: true },
    { kind: "row", left: shortName(name), right: words.say(`paper.ticket.${wayOf(ticket)}`), strong: true },
    { kind: "row", left: say("promised"), right: words.clock(new Date(ticket.promisedAt)), strong: true },
    ...(stop
      ? [
          {
            kind: "text",
            text: say("stop", { number: stop.number, of: stop.of }),
            strong: true,
            inverted: true,
          } as const,
        ]
      : []),
    ...allergyLines(ticket.allergy, words),
    ...(copy > 0 ? [{ kind: "text", text: say("again", { copy }), strong: true } as const] : []),
    { kind: "rule" },
  ];
}

function allergensOf(parts: readonly TicketPart[], words: PaperWords): Paper {
  const found = new Set(
    parts.flatMap(({ memo }) => ingredientsOn(memo)).flatMap(({ allergens }) => allergens),
  );
  const list = allergenCodes
    .filter((code) => found.has(code))
    .map((code) => words.say(`common.allergens.${code}`));
  return list.length > 0
    ? [{ kind: "text", text: words.say("paper.label.allergens", { list: list.join(", ") }) }]
    : [];
}
