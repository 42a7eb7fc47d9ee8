"use client";
import type { Outcome } from "@/lib/outcome";
import { ReceiptChoice } from "./receipt-choice";

type Send = (input: { orderId: string; email: string; requestId: string }) => Promise<Outcome<null>>;
type Props = { orderId: string; email: string; followUrl: string; printAt: string | null; send: Send };

/** How the receipt of an order is wanted, asked by a colleague. */
export function StaffReceiptChoice({ orderId, send, ...rest }: Props) {
  return <ReceiptChoice {...rest} send={(input) => send({ ...input, orderId })} />;
}
