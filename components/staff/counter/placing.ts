"use client";
import { useState, useTransition } from "react";
import type { PlaceOrderInput } from "@/lib/orders/basket";
import type { Quote } from "@/lib/orders/quote";
import type { Outcome } from "@/lib/outcome";
import type { BusinessDay } from "@/lib/time";
import type { Ticket } from "./ticket";

/** `href`: where what was placed is seen, when that is not the order's own sheet. */
type Answer = { orderId: string; number: number; totalCents: number; promisedAt: string; href?: string };
export type Place = (
  input: Omit<PlaceOrderInput, "channel"> & { channel: Ticket["channel"] },
) => Promise<Outcome<Answer>>;
/** The order just placed, said until the next one is begun. */
export type Placed = Answer & { mode: Ticket["mode"]; name: string; today: BusinessDay };

type Placing = { place: Place; outlet: string; onPlaced: (placed: Placed) => void };

/** Sends the ticket as it was priced. Sent twice, by a double click or after a lost answer, it is the same order. */
export function usePlacing({ place, outlet, onPlaced }: Placing) {
  const [refusal, setRefusal] = useState<{ ticket: string; message: string } | null>(null);
  const [pending, start] = useTransition();
  const send = (ticket: Ticket, quote: Quote) => {
    if (pending || !isComplete(ticket, quote)) return;
    start(async () => {
      setRefusal(null);
      const { id, phone, name, email, bySms, address, ...rest } = ticket;
      const answer = await place({
        ...rest,
        ...{
          basketId: id,
          outlet,
          contact: { phone, name, email, ...(bySms ? { toldBy: "sms" as const } : {}) },
          address: rest.mode === "delivery" ? address : null,
        },
        // The mail and the link speak the customer's language, not that of whoever holds the phone.
        ...{ billing: null, seenTotalCents: quote.totalCents, locale: "fr" },
      });
      if (answer.ok) onPlaced({ ...answer.value, mode: rest.mode, name, today: quote.days[0]?.day ?? "" });
      else setRefusal({ ticket: answer.message, message: answer.message });
    });
  };
  return { place: send, pending, refusal: refusal?.message ?? null };
}

/** Whether nothing is missing that one could see; the server decides. */
export const isComplete = (ticket: Ticket, quote: Quote): boolean =>
  ticket.lines.length > 0 &&
  ticket.phone.replace(/\D/g, "").length >= 9 &&
  ticket.name.trim().length >= 2 &&
  quote.problem === null &&
  quote.codeProblem === null &&
  quote.lines.every((line) => line.problem === null) &&
  (!quote.needsAdult || ticket.adultDeclared) &&
  (ticket.mode === "takeaway" || quote.deliveryFeeCents !== null);
