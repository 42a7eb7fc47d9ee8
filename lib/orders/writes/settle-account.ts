import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { bookSettlement, lockAccount } from "@/lib/companies/writes/book-settlement";
import { sealExchange } from "@/lib/fiscal/writes/seal-exchange";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { recordExchange } from "@/lib/till/writes/record-exchange";

export type Settling = {
  /** Made by the form: however often it is sent, it is one payment. */
  requestId: string;
  accountId: string;
  outletIds: readonly string[];
  amountCents: number;
  method: "transfer" | "cheque" | "cash" | "card_terminal";
  /** The transfer's reference, the cheque's number. */
  note: string;
  floatCents: number | null;
};

/**
 * A company pays of what it owes: no sale, for what it bought was one. The till's document sets what came in against its account.
 * @throws Refusal not_found, settlement_over, drawer_closed, taking_reused
 */
export async function settleAccount(settling: Settling, who: Actor, at: Date = now()): Promise<void> {
  const { requestId: id, accountId, outletIds, amountCents, method, note, floatCents } = settling;
  await db.transaction(async (tx) => {
    const { outletId, owedCents } = await lockAccount(tx, { accountId, outletIds });
    const exchange = { id, outletId, kind: "settlement" as const, method, amountCents, reason: note };
    if (!(await recordExchange(tx, { ...exchange, floatCents }, who, at))) return;
    await bookSettlement(tx, { accountId, owedCents, amountCents, exchangeId: id }, who, at);
    const about = { subject: "company", subjectId: accountId, outletId };
    await record(tx, { action: "settleAccount", ...about, after: { amountCents, method, note } }, who, at);
    const sealed = { exchangeId: id, outletId, kind: "settlement" as const, amountCents, method };
    await sealExchange(tx, { ...sealed, against: "account" }, who, at);
  });
}
