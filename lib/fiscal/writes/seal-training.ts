import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Way } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { fiscalKey } from "@/lib/server/fiscal-key";
import { software } from "@/lib/server/software";
import type { BusinessDay } from "@/lib/time";
import type { Json } from "../canonical";
import { linked } from "../chain";
import { documentLines, type Sold } from "../document-lines";
import { grossOf } from "../position";
import { appendEntries } from "./append-entries";
import { lockChains } from "./lock-chains";

export type Trained = { outletId: string; day: BusinessDay; mode: Way; sold: Sold; key: string };

/**
 * A receipt of a sale that was only practised: in the outlet's chain of its own, which no closing and no account knows. Sent
 * twice under one key it is one.
 */
export async function sealTraining(
  tx: Transaction,
  { outletId, day, mode, sold, key }: Trained,
  who: Actor,
  at: Date,
): Promise<{ hash: string; number: number; totalCents: number }> {
  const [head] = await lockChains(tx, sql`c.kind = 'training' and c.outlet_id = ${outletId}`);
  if (!head) throw new Error("the outlet has no chain for training");
  const source = `training:${key}`;
  const [known] = await tx.execute<{ hash: string; seq: number; cents: number }>(
    sql`select hash, seq, total_cents as cents from fiscal_entries where source = ${source}`,
  );
  if (known) return { hash: known.hash, number: known.seq, totalCents: known.cents };
  const totalCents = grossOf(sold.vat);
  const body = {
    ...{ order: { number: head.lastSeq + 1, day }, channel: "counter", mode, training: true },
    ...{
      lines: documentLines(sold.vat, sold, "part") as Json & object,
      vat: sold.vat as Json & object,
      tenders: [],
    },
    ...{ operator: who.userId, terminal: who.terminal, software },
  };
  const signing = fiscalKey();
  const { entry } = linked(head, { kind: "training", totalCents, at, source, body }, signing);
  await appendEntries(tx, [entry], signing);
  return { hash: entry.hash, number: entry.seq, totalCents };
}
