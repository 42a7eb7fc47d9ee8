import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { fiscalKey } from "@/lib/server/fiscal-key";
import { software } from "@/lib/server/software";
import { documentsOf } from "../document";
import { linkDocuments } from "../link-documents";
import { readCases } from "../queries/read-cases";
import { appendEntries } from "./append-entries";
import { issueInvoices } from "./issue-invoices";
import { lockChains } from "./lock-chains";

/**
 * Writes into the fiscal journal what money moved for an order in this transaction, one document a move, numbered and signed.
 * The last thing a transaction that moves money does: what the order is worth by then is what its documents say. Nothing moved:
 * nothing is written, but a correction where what was sold changed under money already taken.
 */
export async function sealMoney(tx: Transaction, orderId: string, who: Actor, at: Date): Promise<void> {
  const tills = await lockChains(
    tx,
    sql`c.kind = 'till' and c.outlet_id = (select b.outlet_id from orders b where b.id = ${orderId}
      and exists (select from payments p where p.order_id = b.id and p.status = 'captured'))`,
  );
  if (tills.length === 0) return;
  const cases = await readCases(tx, [orderId]);
  const context = { at, late: false, operator: who.userId, software };
  const key = fiscalKey();
  const documents = cases.flatMap((of) => documentsOf(of, context));
  await appendEntries(tx, linkDocuments(tills, documents, key), key);
  if (documents.length > 0) await issueInvoices(tx, orderId, at);
}
