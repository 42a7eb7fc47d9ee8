"use client";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useNetwork } from "@/components/staff/network/network-line";
import type { Way } from "@/db/enums";
import type { PlaceOrderInput } from "@/lib/orders/basket";
import type { Quote } from "@/lib/orders/quote";
import { isWalkIn, wayOf } from "@/lib/orders/way";
import type { Outcome } from "@/lib/outcome";
import type { BusinessDay } from "@/lib/time";
import { keepSent, type Sent, storedSent } from "./sent";
import type { Ticket } from "./ticket";

/** `href`: where what was placed is seen, when that is not the order's own sheet. */
type Answer = {
  orderId: string;
  token?: string;
  number: number;
  totalCents: number;
  promisedAt: string;
  href?: string;
};
export type Place = (
  input: Omit<PlaceOrderInput, "channel"> & { channel: Ticket["channel"] },
) => Promise<Outcome<Answer>>;
/** The order just placed, said until the next one is begun. */
export type Placed = Answer &
  Pick<Ticket, "name" | "channel" | "email"> & { way: Way } & { today: BusinessDay };

type Placing = {
  place: Place;
  outlet: string;
  keptAs: string;
  /** `aside`: the answer came once another ticket was in hand. */
  onPlaced: (placed: Placed, aside: boolean) => void;
  /** Nothing is known of the ticket sent: the next one is begun meanwhile. */
  onUnknown: () => void;
};

/** Without an answer for this long, the next customer need not wait for it. */
const patienceMs = 4000;

/**
 * Sends the ticket as it was priced. Sent twice, by a double click or after a lost answer, it is the same order: so what was
 * cut off is asked for again, with the same key, until the answer is known.
 */
export function usePlacing({ place, outlet, keptAs, onPlaced, onUnknown }: Placing) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const [sent, setSent] = useState<Sent[]>([]);
  const asking = useRef(new Set<string>());
  const network = useNetwork();

  const keep = (how: (all: Sent[]) => Sent[]) =>
    setSent((all) => {
      const next = how(all);
      keepSent(keptAs, next);
      return next;
    });
  const forget = (id: string) => keep((all) => all.filter(({ ticket }) => ticket.id !== id));

  /** One try of one ticket: null when no answer came. */
  async function attempt({ ticket, totalCents }: Sent): Promise<Outcome<Answer> | null> {
    asking.current.add(ticket.id);
    const answer = await place(requestOf(ticket, outlet, totalCents)).catch(() => null);
    asking.current.delete(ticket.id);
    return answer;
  }

  const placedOf = ({ ticket, today }: Sent, answer: Answer): Placed => ({
    ...answer,
    ...{ way: wayOf(ticket), name: ticket.name, channel: ticket.channel, email: ticket.email, today },
  });

  async function send(ticket: Ticket, quote: Quote) {
    if (pending || !isComplete(ticket, quote)) return;
    const one: Sent = {
      ...{ ticket, totalCents: quote.totalCents, today: quote.days[0]?.day ?? "", refusal: null },
      sentAt: new Date().toISOString(),
    };
    setPending(true);
    setRefusal(null);
    let aside = false;
    const setAside = () => {
      if (aside) return;
      aside = true;
      setPending(false);
      keep((all) => [...all, one]);
      onUnknown();
    };
    const impatient = setTimeout(setAside, patienceMs);
    const answer = await attempt(one);
    clearTimeout(impatient);
    if (!answer) return setAside();
    if (aside) return settle(one, answer);
    setPending(false);
    if (answer.ok) onPlaced(placedOf(one, answer.value), false);
    else setRefusal(answer.message);
  }

  function settle(one: Sent, answer: Outcome<Answer>) {
    if (answer.ok) {
      forget(one.ticket.id);
      return onPlaced(placedOf(one, answer.value), true);
    }
    keep((all) =>
      all.map((other) => (other.ticket.id === one.ticket.id ? { ...other, refusal: answer.message } : other)),
    );
  }

  const askAgain = useEffectEvent(async () => {
    for (const one of sent) {
      if (one.refusal || asking.current.has(one.ticket.id)) continue;
      const answer = await attempt(one);
      // An accident on the other side says nothing either.
      if (answer && (answer.ok || answer.code !== "failed")) settle(one, answer);
    }
  });
  useEffect(() => setSent(storedSent(keptAs)), [keptAs]);
  const waiting = sent.some((one) => !one.refusal);
  useEffect(() => {
    if (network.cut || !waiting) return;
    void askAgain();
    const timer = setInterval(() => void askAgain(), patienceMs);
    return () => clearInterval(timer);
  }, [network.cut, waiting]);

  return { place: send, pending, refusal, sent, forget };
}

function requestOf(ticket: Ticket, outlet: string, totalCents: number) {
  const { id, phone, name, email, bySms, address, ...rest } = ticket;
  return {
    ...rest,
    ...{
      basketId: id,
      outlet,
      contact: { phone, name, email, ...(bySms ? { toldBy: "sms" as const } : {}) },
      address: rest.mode === "delivery" ? address : null,
    },
    // The mail and the link speak the customer's language, not that of whoever holds the phone.
    ...{ billing: null, seenTotalCents: totalCents, locale: "fr" as const },
  };
}

/** What is still to be asked of who orders; of a walk-in nothing, but a number that is begun is meant. */
export function missingOfContact(ticket: Ticket): "phone" | "name" | null {
  const unasked = isWalkIn(ticket);
  if (ticket.phone.replace(/\D/g, "").length < 9 && !(unasked && ticket.phone.trim() === "")) return "phone";
  return ticket.name.trim().length < 2 && !unasked ? "name" : null;
}

/** Whether nothing is missing that one could see; the server decides. */
export const isComplete = (ticket: Ticket, quote: Quote): boolean =>
  ticket.lines.length > 0 &&
  missingOfContact(ticket) === null &&
  quote.problem === null &&
  quote.codeProblem === null &&
  quote.lines.every((line) => line.problem === null) &&
  (!quote.needsAdult || ticket.adultDeclared) &&
  (!ticket.allergy ||
    (ticket.allergy.agreed && (ticket.allergy.allergens.length > 0 || ticket.allergy.words.trim() !== ""))) &&
  (ticket.mode === "takeaway" || quote.deliveryFeeCents !== null);
