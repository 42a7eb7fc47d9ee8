"use client";
import type { Ticket } from "@/lib/kitchen/ticket";
import { useRemembered } from "./use-remembered";

const most = 200;

/** Which changes and cancellations somebody at this screen said he saw; kept over a reload, the oldest forgotten. */
export function useAcknowledged() {
  const [kept, keep] = useRemembered("kitchen-seen", "");
  const facts = kept.split(",").filter(Boolean);
  return {
    has: (ticket: Ticket) => facts.includes(factOf(ticket)),
    add: (ticket: Ticket) => keep([...facts, factOf(ticket)].slice(-most).join(",")),
  };
}

const factOf = ({ orderId, status, changedAt }: Ticket) =>
  status === "cancelled" ? `${orderId}:x` : `${orderId}:${changedAt}`;
