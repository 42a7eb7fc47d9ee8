import type { Way } from "@/db/enums";
import type { DocumentLine } from "./document-lines";
import type { Taxed } from "./vat";

/** A document as it is shown: what was signed, and where and how it can be proven. Names nobody. */
export type Receipt = {
  hash: string;
  signature: string;
  keyId: string;
  number: string;
  kind: "sale" | "refund" | "reversal" | "correction" | "training";
  till: string;
  at: string;
  /** The order's short number and day. */
  order: { number: number; day: string };
  mode: Way;
  lines: DocumentLine[];
  vat: Taxed[];
  totalCents: number;
  tenders: { method: string; amountCents: number; source?: string }[];
  software: string;
  /** A colleague's id, not his name. */
  operator: string | null;
  prevHash: string;
  /** How many papers were made of it. */
  printed: number;
  outlet: { name: string; street: string; postcode: string; city: string; timezone: string };
};

/** What a stranger who scans the code may know. */
export type Proof = {
  number: string;
  kind: Receipt["kind"];
  totalCents: number;
  at: string;
  hash: string;
  keyId: string;
  outlet: { name: string; timezone: string };
  /** Whether hash and signature were found to be right just now. */
  intact: boolean;
  /** The day's closing it belongs to; null: not closed yet. */
  closing: { number: string; period: string; hash: string } | null;
};

/** The beginning of a signature, as paper shows it. */
export const extract = (signature: string): string => (signature.slice(0, 24).match(/.{6}/g) ?? []).join(" ");
