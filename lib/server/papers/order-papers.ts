import "server-only";
import type { Locale } from "@/db/enums";
import { getStop } from "../../dispatch/queries/get-stop";
import { boxLabels } from "../../kitchen/box-labels";
import { getLabelHead } from "../../kitchen/queries/get-label-head";
import { listTickets } from "../../kitchen/queries/list-tickets";
import type { Ticket } from "../../kitchen/ticket";
import { ticketPaper } from "../../kitchen/ticket-paper";
import type { Paper } from "../../printing/paper";
import { now } from "../clock";
import { wordsFor } from "./words-for";

export type OrderPapers = { status: Ticket["status"]; ticket: Paper; labels: Paper };

/** The ticket and labels of an order on its outlet's board; null when it is not there, or no more. `copy`: how often they were printed before. */
export async function orderPapers(
  outletId: string,
  orderId: string,
  locale: Locale,
  { copy = 0, at = now() }: { copy?: number; at?: Date } = {},
): Promise<OrderPapers | null> {
  const ticket = (await listTickets(outletId, locale, at)).find((one) => one.orderId === orderId);
  if (!ticket) return null;
  const [head, stop] = await Promise.all([getLabelHead(orderId), getStop(orderId)]);
  if (!head) return null;
  const words = await wordsFor(locale, head.timezone);
  return {
    status: ticket.status,
    ticket: ticketPaper(ticket, words, copy),
    labels: boxLabels(ticket, { ...head, stop }, words, copy),
  };
}
