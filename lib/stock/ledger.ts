import type { MovementKind, OrderStatus } from "@/db/enums";

/** One movement of an ingredient's ledger, with what lay there after it. */
export type LedgerLine = {
  id: string;
  at: string;
  kind: MovementKind;
  quantity: number;
  after: number;
  reason: string | null;
  /** null: the house by itself; without a name where who reads knows nobody. */
  author: { name: string | null } | null;
  order: { id: string; number: number; day: string } | null;
};

/** What an order still to be begun holds. */
export type LedgerHold = {
  orderId: string;
  number: number;
  day: string;
  quantity: number;
  neededOn: string;
  status: OrderStatus;
};

/** The movement after which the next page goes on. */
export type LedgerMark = { at: string; id: string };

const shape = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)_([0-9a-f-]{36})$/;

/** `2026-11-27T18:00:00.000Z_<id>`, as it stands in the address; null for anything else. */
export function markOf(text: unknown): LedgerMark | null {
  const [, at, id] = (typeof text === "string" && shape.exec(text)) || [];
  return at && id && !Number.isNaN(Date.parse(at)) ? { at, id } : null;
}

export const markText = ({ at, id }: LedgerMark): string => `${at}_${id}`;
