import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { changeWithin, type Place } from "@/lib/kitchen/writes/change-shelves";
import { lockOutlet } from "@/lib/orders/writes/lock-outlet";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { TransferReason } from "../transfer";
import { endTransfer } from "./end-transfer";
import { outletIdOf } from "./outlet-id-of";

export type Arrived = { ingredient: string; quantity: number; reason: TransferReason | null };
type Reception = Place & { transfer: string; lines: readonly Arrived[] };
type Line = { id: string; code: string; name: string; sent: string };

/**
 * What was sent here has come: as much as came goes on the shelves, and what did not is explained line by line.
 * @throws Refusal not_found, transfer_over, count_unexplained
 */
export const receiveTransfer = (
  reception: Reception,
  who: Actor,
  at: Date = now(),
): Promise<{ received: string; differing: number }> =>
  db.transaction(async (tx) => {
    const { outlet, outletIds, transfer, lines } = reception;
    const outletId = await outletIdOf(tx, reception);
    await lockOutlet(tx, outlet);
    const from = await endTransfer(tx, "received", { transfer, outletId, userId: who.userId, at });
    const sent = await tx.execute<Line>(sql`
      select l.ingredient_id as id, g.code, g.name_fr as name, l.sent from stock_transfer_lines l
      join ingredients g on g.id = l.ingredient_id where l.transfer_id = ${transfer}`);
    if (lines.some(({ ingredient }) => !sent.some(({ code }) => code === ingredient)))
      throw new Refusal("not_found", {}, "ingredient");
    const came = sent.map((line) => arrived(line, lines));
    await tx.execute(sql`
      update stock_transfer_lines l set received = n.quantity, reason = n.reason
      from jsonb_to_recordset(${JSON.stringify(came)}::jsonb) as n(id uuid, quantity bigint, reason text)
      where l.transfer_id = ${transfer} and l.ingredient_id = n.id`);
    const differing = came.filter(({ reason }) => reason !== null);
    const after = Object.fromEntries(
      differing.map(({ code, quantity, reason }) => [code, { quantity, reason }]),
    );
    const about = { subject: "transfer", subjectId: transfer, outletId };
    await record(tx, { action: "receiveTransfer", ...about, after }, who, at);
    const changes = new Map(
      came.filter(({ quantity }) => quantity > 0).map(({ code, quantity }) => [code, quantity]),
    );
    const booking = { kind: "transfer_in" as const, reason: from.name, key: `receive:${transfer}`, changes };
    if (changes.size > 0)
      await changeWithin(tx, { outlet, outletIds }, { action: "bookTransfer", ...booking }, who, at);
    await hint(tx, `orders:${from.id}`, `orders:${outletId}`);
    return { received: transfer, differing: differing.length };
  });

/** A line nobody said anything of came as it was sent. */
function arrived({ id, code, name, sent }: Line, lines: readonly Arrived[]) {
  const said = lines.find(({ ingredient }) => ingredient === code);
  const quantity = said?.quantity ?? Number(sent);
  if (quantity === Number(sent)) return { id, code, quantity, reason: null };
  if (!said?.reason) throw new Refusal("count_unexplained", { name }, code);
  return { id, code, quantity, reason: said.reason };
}
