import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { PromiseCause, promiseKinds } from "@/db/enums";
import { newId } from "@/lib/ids";

export type GivenPromise = {
  orderId: string;
  outletId: string;
  kind: (typeof promiseKinds)[number];
  readyBy: Date;
  promisedAt: Date;
  cause?: PromiseCause;
  /** What it was computed from; nothing of anybody. */
  inputs: Record<string, unknown>;
};

/** Every time told to a customer is kept, with what it was computed from: how wrong it was is reckoned of that. */
export async function keepPromises(tx: Transaction, given: readonly GivenPromise[], at: Date): Promise<void> {
  if (given.length === 0) return;
  const rows = given.map(({ orderId, outletId, kind, readyBy, promisedAt, cause, inputs }) => ({
    ...{ id: newId(), order_id: orderId, outlet_id: outletId, kind, cause: cause ?? null, inputs },
    ...{ ready_by: readyBy.toISOString(), promised_at: promisedAt.toISOString(), at: at.toISOString() },
  }));
  await tx.execute(sql`
    insert into promises (id, order_id, outlet_id, kind, cause, inputs, ready_by, promised_at, at)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p(id uuid, order_id uuid, outlet_id uuid, kind text,
      cause text, inputs jsonb, ready_by timestamptz, promised_at timestamptz, at timestamptz)`);
}
