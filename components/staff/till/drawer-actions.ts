import type { CashReason } from "@/db/enums";
import type { Outcome } from "@/lib/outcome";
import type { Pieces } from "@/lib/till/cash";

/** The server actions of the drawer's screen, handed down by its page. */
export type DrawerActions = {
  open: (input: { outletId: string; drawer: number; floatCents: number }) => Promise<Outcome<string>>;
  move: (input: {
    sessionId: string;
    requestId: string;
    way: "in" | "out";
    amountCents: number;
    reason: CashReason;
    note: string;
  }) => Promise<Outcome<void>>;
  count: (input: {
    sessionId: string;
    countId: string;
    pieces: Pieces;
  }) => Promise<Outcome<{ countedCents: number; expectedCents: number }>>;
  close: (input: { sessionId: string; countId: string; explanation: string }) => Promise<Outcome<void>>;
  take: (input: {
    handInId: string;
    sessionId: string;
    outletId: string;
    courierId: string;
    handedCents: number;
    owesCents: number;
    note: string;
  }) => Promise<Outcome<void>>;
  payOut: (input: { orderId: string }) => Promise<Outcome<void>>;
};
