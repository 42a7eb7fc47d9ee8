import type { CountKind } from "@/db/enums";
import type { CountReason } from "@/lib/inventory/count";
import type { Outcome } from "@/lib/outcome";

type OfCount = { outlet: string; count: string };
export type Open = (input: {
  outlet: string;
  kind: CountKind;
  shelf: string | null;
  requestId: string;
}) => Promise<Outcome<{ count: string }>>;
export type RecordCounts = (
  input: OfCount & { lines: { ingredient: string; quantity: number; agoMs: number; key: string }[] },
) => Promise<Outcome<{ written: number }>>;
export type Close = (
  input: OfCount & { reasons: { [code: string]: CountReason } },
) => Promise<Outcome<{ valueCents: number; flagged: number }>>;
export type Drop = (input: OfCount) => Promise<Outcome<{ dropped: string }>>;
