import { keptValue } from "@/components/basket/kept";
import { listOf, number, oneOf, shaped, text } from "@/components/basket/reader";
import type { MissingLine } from "@/lib/orders/reorder";

/** What of an earlier order did not come into the basket with this id. */
type LeftOut = { basket: string; lines: MissingLine[] };

const nothing: LeftOut = { basket: "", lines: [] };
const readLeftOut = shaped<LeftOut>({
  basket: text,
  lines: listOf(
    shaped<MissingLine>({
      ...{ name: text, left: number },
      why: oneOf<MissingLine["why"]>(["sold_out", "off_menu", "choice_gone", "fewer"]),
    }),
  ),
});

export const leftOut = keptValue<LeftOut>(
  "ocpizza.left-out.1",
  nothing,
  (stored) => readLeftOut(stored) ?? nothing,
);

export const forgetLeftOut = (): void => leftOut.set(nothing);
