import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { CashReason } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { Refusal } from "@/lib/refusal";
import { reasonsFor } from "../cash";
import { lockDrawer } from "./lock-drawer";

export type CashMove = {
  sessionId: string;
  outletIds: readonly string[];
  way: "in" | "out";
  amountCents: number;
  reason: CashReason;
  note: string;
  /** Made by the form: however often it is sent, the cash moves once. */
  requestId: string;
};

/** Cash is put into a drawer or taken out of it, with a reason. @throws Refusal not_found, drawer_closed, reason_missing */
export async function moveCash(tx: Transaction, move: CashMove, who: Actor, at: Date): Promise<void> {
  const { sessionId, way, amountCents, reason, note, requestId } = move;
  const { outletId } = await lockDrawer(tx, move);
  const known = await tx.execute(sql`select 1 from till_movements where id = ${requestId}`);
  if (known.length > 0) return;
  if (!reasonsFor[way].includes(reason) || (reason === "other" && note.trim().length < 3))
    throw new Refusal("reason_missing", {}, "note");
  const cents = way === "in" ? amountCents : -amountCents;
  await tx.execute(sql`
    insert into till_movements (id, session_id, kind, amount_cents, reason, note, actor_id, at)
    values (${requestId}, ${sessionId}, ${way}, ${cents}, ${reason}, ${note}, ${who.userId}, ${at.toISOString()}::timestamptz)`);
  const after = { way, amountCents, reason, note };
  await record(tx, { action: "moveCash", subject: "till", subjectId: sessionId, outletId, after }, who, at);
}
