import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { fiscalKey } from "@/lib/server/fiscal-key";
import { software } from "@/lib/server/software";
import type { Json } from "../canonical";
import { linked } from "../chain";
import { appendEntries } from "./append-entries";
import { lockChains } from "./lock-chains";

/** What the technical journal notes. */
export type FiscalEvent = {
  what:
    | "sign_in"
    | "configuration"
    | "closing"
    | "refused"
    | "archive"
    | "chain_error"
    | "clock_change"
    | "restore"
    | "late_documents";
  outletId?: string;
  details?: { readonly [key: string]: Json | undefined };
};

/** Notes something in the group's technical journal, signed and linked, in the transaction of what it tells; its last lock. */
export async function noteEvent(tx: Transaction, event: FiscalEvent, who: Actor, at: Date): Promise<void> {
  const [head] = await lockChains(tx, sql`c.kind = 'journal'`);
  if (!head) throw new Error("the technical journal has no chain");
  const { what, outletId, details = {} } = event;
  const body = { what, outletId, details, operator: who.userId, terminal: who.terminal, software };
  const key = fiscalKey();
  const { entry } = linked(head, { kind: "event", totalCents: 0, at, body }, key);
  await appendEntries(tx, [entry], key);
}
