import type { Paper, PaperLine } from "../printing/paper";
import type { PaperWords } from "../printing/words";
import type { TicketPart } from "./ticket";

/** A pizza in words for paper: its name and size, which half it is, what is left out and what is added. */
export function dishLines(part: TicketPart, words: PaperWords, { large }: { large: boolean }): Paper {
  const removed = part.memo.filter(({ change }) => change === "removed");
  const added = part.memo.filter(({ change }) => change === "added");
  const say = (key: string, values?: Record<string, string>) => words.say(`paper.dish.${key}`, values);
  return [
    ...(part.side === "whole"
      ? []
      : [{ kind: "text", text: say(part.side, { name: part.name }), strong: true, large } as const]),
    ...part.options.map((name): PaperLine => ({ kind: "text", text: `  ${name}`, strong: true })),
    ...removed.map(
      ({ name }): PaperLine => ({
        kind: "text",
        text: `  ${say("without", { name })}`,
        strong: true,
        inverted: true,
      }),
    ),
    ...added.map(
      ({ name }): PaperLine => ({ kind: "text", text: `  ${say("plus", { name })}`, strong: true }),
    ),
  ];
}

/** `Quatre fromages M`; of halves, of both. */
export const dishName = (parts: readonly TicketPart[]): string => {
  const [first] = parts;
  const size = first && first.size !== "ONE" ? ` ${first.size}` : "";
  return parts.map(({ name }) => name).join(" / ") + size;
};
