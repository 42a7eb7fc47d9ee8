import { createHash } from "node:crypto";
import type { FiscalChainKind, FiscalEntryKind } from "@/db/enums";
import { canonical, type Json } from "./canonical";
import type { SigningKey } from "./signing-key";

/** A chain and where it stands: what the next entry is linked to. */
export type Head = {
  id: string;
  kind: FiscalChainKind;
  code: string;
  generation: number;
  /** The outlet's code, `PDI`; null for the group's journal. */
  outlet: string | null;
  lastSeq: number;
  lastHash: string;
  grandTotalCents: number;
};

export type Content = {
  kind: FiscalEntryKind;
  totalCents: number;
  at: Date;
  orderId?: string;
  source?: string;
  /** Further payments of the same sale. */
  others?: readonly string[];
  /** All else that is signed; nothing personal. */
  body: { readonly [key: string]: Json | undefined };
  /** Of an opening: the perpetual total it goes on from. */
  carriedCents?: number;
};

export type Entry = {
  chainId: string;
  seq: number;
  kind: FiscalEntryKind;
  orderId: string | null;
  source: string | null;
  others: readonly string[];
  totalCents: number;
  grandTotalCents: number;
  at: Date;
  payload: string;
  prevHash: string;
  hash: string;
  keyId: string;
  signature: string;
};

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const letters: Record<string, string> = {
  web: "W",
  counter: "C",
  closings: "Z",
  journal: "J",
  training: "E",
};

/** What people read on a receipt: outlet, till and its generation, number. `PDI-C1-000042`. */
export const documentNumber = (chain: Pick<Head, "outlet" | "code" | "generation">, seq: number): string =>
  `${(chain.outlet ?? "OCP").toUpperCase()}-${letters[chain.code] ?? chain.code}${chain.generation}-${String(seq).padStart(6, "0")}`;

/**
 * The next entry of a chain: numbered, linked by the hash of the one before, signed. The hash is the SHA-256 of the payload,
 * which holds everything: place, content, totals, the hash before and the key's name.
 */
export function linked(head: Head, content: Content, key: SigningKey): { entry: Entry; head: Head } {
  const {
    kind,
    totalCents,
    at,
    orderId,
    source,
    others = [],
    body,
    carriedCents = head.grandTotalCents,
  } = content;
  const seq = head.lastSeq + 1;
  const grandTotalCents = carriedCents + totalCents;
  const payload = canonical({
    ...body,
    format: 1,
    chain: {
      id: head.id,
      kind: head.kind,
      code: head.code,
      generation: head.generation,
      outlet: head.outlet,
    },
    ...{ seq, number: documentNumber(head, seq), kind, totalCents, grandTotalCents, at: at.toISOString() },
    ...{ orderId, source, prevHash: head.lastHash, keyId: key.keyId },
  });
  const hash = sha256(payload);
  const entry: Entry = {
    ...{ chainId: head.id, seq, kind, orderId: orderId ?? null, source: source ?? null, others, totalCents },
    ...{
      grandTotalCents,
      at,
      payload,
      prevHash: head.lastHash,
      hash,
      keyId: key.keyId,
      signature: key.sign(hash),
    },
  };
  return { entry, head: { ...head, lastSeq: seq, lastHash: hash, grandTotalCents } };
}
