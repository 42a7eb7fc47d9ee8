"use client";
import type { PaymentPlan } from "@/db/enums";
import type { ChangeOrderInput } from "@/lib/orders/change";
import type { Changeable, ChangeQuote } from "@/lib/orders/changeable";
import type { Changed } from "@/lib/orders/writes/change-order";
import type { Outcome } from "@/lib/outcome";
import type { Ticket } from "./ticket";
import { type AskQuote, useQuote } from "./use-quote";

type AskedOfTicket = Omit<Parameters<AskQuote>[0], "outlet" | "code"> & { code?: string | null };
export type AskChange = (input: AskedOfTicket & { orderId: string }) => Promise<Outcome<ChangeQuote>>;
export type SendChange = (
  input: Omit<ChangeOrderInput, "difference"> & { orderId: string; difference?: PaymentPlan },
) => Promise<Outcome<Changed>>;

/** The server's price of an order as it would be, its own holds left out of the count. */
export const useChangeQuote = (
  ask: AskChange,
  { orderId, code: own }: Pick<Changeable, "orderId" | "code">,
  ticket: Ticket,
  moved: unknown,
) =>
  useQuote<ChangeQuote>(
    // The order's own code is not asked for: it has it.
    ({ outlet: _, code, ...asked }) => ask({ ...asked, ...(code === own ? {} : { code }), orderId }),
    "",
    ticket,
    moved,
  );
