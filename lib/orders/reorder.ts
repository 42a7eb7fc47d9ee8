import type { BasketLine } from "./basket";
import type { QuotedLine } from "./quote";

/** An earlier order as a basket of today, at today's prices, and what of it cannot be had today. */
export type Reorder = {
  outlet: { slug: string; name: string };
  lines: (Omit<BasketLine, "key"> & { seenCents: number })[];
  missing: MissingLine[];
};

/** `fewer`: so many are `left` of it and in the basket · `choice_gone`: it can be had, but not as it was chosen. */
export type MissingLine = {
  name: string;
  why: "sold_out" | "off_menu" | "choice_gone" | "fewer";
  left: number;
};

/** What can be made of an earlier order's lines today, as the quote judges them; what cannot is named. */
export function reorderOf(
  lines: readonly BasketLine[],
  quoted: readonly QuotedLine[],
): Pick<Reorder, "lines" | "missing"> {
  const judged = lines.map((line) => ({ line, quote: quoted.find(({ key }) => key === line.key) }));
  return {
    lines: judged.flatMap(({ line: { key: _, ...line }, quote }) => {
      if (!quote) return [];
      const quantity = quote.problem ? fewer(quote) : line.quantity;
      return quantity > 0 ? [{ ...line, quantity, seenCents: quote.unitCents }] : [];
    }),
    missing: judged.flatMap(({ line, quote }) => {
      if (quote && !quote.problem) return [];
      const left = quote ? fewer(quote) : 0;
      return [{ name: quote?.name ?? line.item, why: left > 0 ? "fewer" : whyOf(quote), left }];
    }),
  };
}

/** A line that only its quantity stands against can still be had in part. */
const fewer = ({ problem, left, quantity }: QuotedLine): number =>
  problem?.code === "sold_out" ? Math.min(left, quantity) : 0;

function whyOf(quote: QuotedLine | undefined): MissingLine["why"] {
  const code = quote?.problem?.code;
  if (code === "sold_out") return "sold_out";
  const off = ["item_unknown", "item_off_menu", "menu_unknown"];
  return !code || off.includes(code) ? "off_menu" : "choice_gone";
}
