"use client";
import { useCallback, useEffect, useState } from "react";
import { isEmpty, newTicket, type Ticket } from "./ticket";

type Tickets = { current: Ticket; parked: Ticket[] };

const fresh = (channel: Ticket["channel"] = "phone"): Tickets => ({
  current: newTicket(crypto.randomUUID(), channel),
  parked: [],
});

function stored(key: string): Tickets | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/**
 * The ticket in hand and those put aside, kept in this tab: a page reloaded in the middle of placing sends the same
 * ticket again and not another order. Null while the server renders.
 */
export function useTickets(outlet: string) {
  const key = `ocpizza.counter.1.${outlet}`;
  const [tickets, setTickets] = useState<Tickets | null>(null);
  useEffect(() => setTickets(stored(key) ?? fresh()), [key]);
  useEffect(() => {
    if (tickets) sessionStorage.setItem(key, JSON.stringify(tickets));
  }, [key, tickets]);

  const change = useCallback(
    (how: (ticket: Ticket) => Ticket) => setTickets((all) => all && { ...all, current: how(all.current) }),
    [],
  );
  /** Puts the ticket in hand aside and starts another. */
  const park = useCallback(
    () =>
      setTickets(
        (all) =>
          all &&
          (isEmpty(all.current)
            ? all
            : { ...fresh(all.current.channel), parked: [...all.parked, all.current] }),
      ),
    [],
  );
  /** Takes one back; what was in hand is put aside in its stead unless there is nothing on it. */
  const resume = useCallback((id: string) => {
    setTickets((all) => {
      const back = all?.parked.find((ticket) => ticket.id === id);
      if (!all || !back) return all;
      const rest = all.parked.filter((ticket) => ticket.id !== id);
      return { current: back, parked: isEmpty(all.current) ? rest : [...rest, all.current] };
    });
  }, []);
  /** One that came back is in hand again; what was in hand is put aside here, unless it is kept elsewhere or there is nothing on it. */
  const takeBack = useCallback(
    (ticket: Ticket, kept = false) =>
      setTickets(
        (all) =>
          all && {
            current: ticket,
            parked: kept || isEmpty(all.current) ? all.parked : [...all.parked, all.current],
          },
      ),
    [],
  );
  const startAnew = useCallback(
    () => setTickets((all) => all && { ...fresh(all.current.channel), parked: all.parked }),
    [],
  );
  return {
    ticket: tickets?.current ?? null,
    parked: tickets?.parked ?? [],
    change,
    park,
    resume,
    takeBack,
    startAnew,
  };
}
