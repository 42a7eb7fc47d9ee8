import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import type { TakingInput } from "../tender-input";

const digestOf = ({ tenders, tipCents }: TakingInput): string =>
  createHash("sha256")
    .update(JSON.stringify([tenders, tipCents]))
    .digest("base64url");

/**
 * What was taken under an id before, for an order whose row the caller holds locked: null the first time.
 * @throws Refusal taking_reused when something else was offered under it.
 */
export async function findTaking(
  tx: Transaction,
  orderId: string,
  offered: TakingInput,
): Promise<{ changeCents: number } | null> {
  const [known] = await tx.execute<{ orderId: string; digest: string; changeCents: number }>(sql`
    select order_id as "orderId", digest, change_cents as "changeCents" from takings where id = ${offered.takingId}`);
  if (!known) return null;
  if (known.orderId !== orderId || known.digest !== digestOf(offered)) throw new Refusal("taking_reused");
  return { changeCents: known.changeCents };
}

type Taken = { orderId: string; offered: TakingInput; takenCents: number; changeCents: number };

/** One gesture by which money was taken; its payments follow in the same transaction. */
export async function recordTaking(
  tx: Transaction,
  { orderId, offered, takenCents, changeCents }: Taken,
  who: Actor,
  at: Date,
): Promise<void> {
  await tx.execute(sql`
    insert into takings (id, order_id, digest, taken_cents, tip_cents, change_cents, taken_by, terminal, at)
    values (${offered.takingId}, ${orderId}, ${digestOf(offered)}, ${takenCents}, ${offered.tipCents}, ${changeCents}, ${who.userId},
      ${who.terminal}, ${at.toISOString()}::timestamptz)`);
}
