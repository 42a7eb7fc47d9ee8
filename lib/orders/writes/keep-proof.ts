import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { DoorProofKind } from "@/db/enums";
import { Refusal } from "@/lib/refusal";
import { db } from "@/lib/server/db";
import { doorPin } from "@/lib/server/derived-word";
import { addMinutes } from "@/lib/time";
import { type DoorProof, proofDays } from "../door-proof";

/**
 * Keeps what an outlet asks for at the door. What it does not ask for is not kept.
 * @returns what was asked for. @throws Refusal proof_missing, door_pin_wrong.
 */
export async function keepProof(
  tx: Transaction,
  { orderId, outletId, proof }: { orderId: string; outletId: string; proof: DoorProof | null },
  at: Date,
): Promise<DoorProofKind> {
  const [means] = await tx.execute<{ asked: DoorProofKind }>(
    sql`select door_proof as asked from outlet_means where outlet_id = ${outletId}`,
  );
  const asked = means?.asked ?? "none";
  if (asked === "none") return asked;
  if (proof?.kind !== asked) throw new Refusal("proof_missing", {}, "proof");
  if (proof.kind === "pin" && proof.pin !== doorPin(orderId))
    throw new Refusal("door_pin_wrong", {}, "proof");
  await tx.execute(sql`
    insert into door_proofs (order_id, kind, image, at)
    values (${orderId}, ${asked}, ${proof.kind === "pin" ? null : proof.image}, ${at.toISOString()}::timestamptz)`);
  return asked;
}

/** @returns how many went. */
export async function forgetProofs(at: Date): Promise<number> {
  const since = addMinutes(at, -proofDays * 1440).toISOString();
  return (await db.execute(sql`delete from door_proofs where at < ${since}::timestamptz returning order_id`))
    .length;
}
