import type { Transfer, TransferLine, TransferReason } from "@/lib/inventory/transfer";
import type { Outcome } from "@/lib/outcome";

/** A transfer with its ingredients in the reader's language. */
export type Sent = Omit<Transfer, "lines"> & {
  lines: (Omit<TransferLine, "nameFr" | "nameEn"> & { name: string })[];
};

export type Send = (input: {
  outlet: string;
  to: string;
  note: string;
  requestId: string;
  lines: { ingredient: string; quantity: number }[];
}) => Promise<Outcome<{ transfer: string; again: boolean }>>;
export type Receive = (input: {
  outlet: string;
  transfer: string;
  lines: { ingredient: string; quantity: number; reason: TransferReason | null }[];
}) => Promise<Outcome<{ received: string; differing: number }>>;
export type TakeBack = (input: {
  outlet: string;
  transfer: string;
}) => Promise<Outcome<{ cancelled: string }>>;
