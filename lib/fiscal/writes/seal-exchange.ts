import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ExchangeKind, ExchangeMethod, PaymentMethod } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { fiscalKey } from "@/lib/server/fiscal-key";
import { software } from "@/lib/server/software";
import { linked } from "../chain";
import { appendEntries } from "./append-entries";
import { lockChains } from "./lock-chains";

export type Sealing = {
  exchangeId: string;
  outletId: string;
  kind: ExchangeKind;
  amountCents: number;
  /** What came in for it. */
  method: ExchangeMethod;
  /** What the house owes from then on, or is owed no more. */
  against: PaymentMethod;
};

/**
 * A document of a till that sells nothing: what came in stands against what is owed, and both come to 0. So tenders, closings and
 * accounts know it, and turnover, VAT and the perpetual total do not.
 */
export async function sealExchange(tx: Transaction, sealing: Sealing, who: Actor, at: Date): Promise<void> {
  const { exchangeId, outletId, kind, amountCents, method, against } = sealing;
  const [head] = await lockChains(
    tx,
    sql`c.kind = 'till' and c.code = 'counter' and c.outlet_id = ${outletId}`,
  );
  if (!head) throw new Error("the outlet has no till");
  const source = `exchange:${exchangeId}`;
  const body = {
    ...{ channel: "counter", mode: "takeaway", exchange: { kind, amountCents }, lines: [], vat: [] },
    tenders: [
      { method, amountCents, source },
      { method: against, amountCents: 0 - amountCents, source },
    ],
    ...{ operator: who.userId, terminal: who.terminal, software },
  };
  const key = fiscalKey();
  const { entry } = linked(
    head,
    { kind: kind === "gift_card" ? "sale" : "correction", totalCents: 0, at, source, body },
    key,
  );
  await appendEntries(tx, [entry], key);
}
