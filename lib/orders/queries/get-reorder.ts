import type { Locale } from "@/db/enums";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { type Reorder, reorderOf } from "../reorder";
import { getChangeable } from "./get-changeable";
import { quoteBasket } from "./quote-basket";

/**
 * The order behind a link as its outlet would make it today: from the revision in force, at today's prices.
 * @throws Refusal not_found, or outlet_not_open_yet where nothing is made.
 */
export async function getReorder(token: string, locale: Locale, at: Date = now()): Promise<Reorder> {
  const order = await getChangeable({ token });
  if (!order) throw new Refusal("not_found");
  const { slug, name } = order.outlet;
  const lines = order.lines.map(({ seenCents: _, ...line }) => line);
  const asked = { outlet: slug, mode: order.mode, slot: null, lines, address: null, locale };
  const [outlet, quote] = await Promise.all([getOutlet(slug), quoteBasket(asked, at)]);
  if (outlet?.status !== "open") throw new Refusal("outlet_not_open_yet");
  return { outlet: { slug, name }, ...reorderOf(lines, quote.lines) };
}
