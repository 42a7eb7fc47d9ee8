import type { TicketPart } from "./ticket";

/** What goes into the oven of one unit of a line: a pizza whole or of two halves, each of a menu's, a starter; not a drink. */
export function bakedOf<Part extends Pick<TicketPart, "side" | "kind">>({
  parts,
}: {
  parts: readonly Part[];
}): Part[][] {
  const baked: Part[][] = [];
  for (const part of parts) {
    if (part.kind !== "pizza" && part.kind !== "starter") continue;
    const last = baked.at(-1);
    if (part.side === "right" && last?.[0]?.side === "left") last.push(part);
    else baked.push([part]);
  }
  return baked;
}
