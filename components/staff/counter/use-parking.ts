"use client";
import { useState } from "react";
import { toast } from "sonner";
import type { ParkedNote } from "@/lib/orders/parked";
import type { Outcome } from "@/lib/outcome";
import type { useTickets } from "./kept-tickets";
import { isEmpty, type Ticket } from "./ticket";

export type Parking = {
  /** Put aside at the outlet, by whichever screen. */
  notes: readonly ParkedNote[];
  park: (input: { outlet: string; ticket: Ticket }) => Promise<Outcome<void>>;
  take: (input: { id: string }) => Promise<Outcome<Ticket>>;
};

/**
 * Putting aside and taking back. What the house keeps every screen of the outlet sees; without the house, and where one only
 * practises, it is kept in this tab.
 */
export function useParking(outlet: string, tickets: ReturnType<typeof useTickets>, parking: Parking | null) {
  const [moving, setMoving] = useState<string | null>(null);
  const { ticket, parked, park: parkHere, resume: resumeHere, takeBack, startAnew } = tickets;
  // What was just taken is on its way out of the list.
  const notes = (parking?.notes ?? []).filter(({ id }) => id !== moving && id !== ticket?.id);

  /** Whether it is aside now, there or here. */
  async function putAside(one: Ticket): Promise<boolean> {
    if (!parking || isEmpty(one)) return false;
    const answer = await parking.park({ outlet, ticket: one }).catch(() => null);
    if (answer && !answer.ok && answer.code !== "failed") toast.error(answer.message);
    return answer?.ok === true;
  }

  async function park() {
    if (!ticket || isEmpty(ticket)) return;
    if (await putAside(ticket)) startAnew();
    else parkHere();
  }

  async function resume(id: string) {
    if (parked.some((one) => one.id === id) || !parking) return resumeHere(id);
    setMoving(id);
    const answer = await parking.take({ id }).catch(() => null);
    setMoving(null);
    if (!answer) return;
    if (!answer.ok) return toast.error(answer.message);
    // What was in hand goes aside in its stead; `takeBack` keeps it here should the house not have it.
    const kept = ticket !== null && (await putAside(ticket));
    takeBack(answer.value, kept);
  }

  const here = parked.map((one) => ({
    ...{ id: one.id, name: one.name || one.phone },
    count: one.lines.reduce((sum, line) => sum + line.quantity, 0),
  }));
  return { aside: [...here, ...notes], park, resume };
}
