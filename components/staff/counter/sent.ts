import type { Ticket } from "./ticket";

/** A ticket that was sent and of which nothing is known yet: whether it became an order only the house can say. */
export type Sent = {
  ticket: Ticket;
  /** The total it was sent with: sent again it must be the very same request. */
  totalCents: number;
  today: string;
  sentAt: string;
  /** Answered, but not as an order: why. */
  refusal: string | null;
};

const keyOf = (outlet: string) => `ocpizza.sent.1.${outlet}`;

/** Kept in the tab, so that a page reloaded in the cut still asks. */
export function storedSent(outlet: string): Sent[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(outlet)) ?? "[]");
  } catch {
    return [];
  }
}

export const keepSent = (outlet: string, sent: readonly Sent[]): void =>
  sessionStorage.setItem(keyOf(outlet), JSON.stringify(sent));
