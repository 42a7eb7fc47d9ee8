import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";

const ends = {
  received: {
    at: sql`received_at`,
    by: sql`received_by`,
    mine: sql`to_outlet_id`,
    other: sql`from_outlet_id`,
  },
  cancelled: {
    at: sql`cancelled_at`,
    by: sql`cancelled_by`,
    mine: sql`from_outlet_id`,
    other: sql`to_outlet_id`,
  },
} as const;

/**
 * A transfer ends once: of a reception and a taking back at the same moment one is refused.
 * @returns the other outlet's id and name. @throws Refusal not_found, transfer_over
 */
export async function endTransfer(
  tx: Transaction,
  how: keyof typeof ends,
  { transfer, outletId, userId, at }: { transfer: string; outletId: string; userId: string | null; at: Date },
): Promise<{ id: string; name: string }> {
  const { at: when, by, mine, other } = ends[how];
  const [ended] = await tx.execute<{ id: string; name: string }>(sql`
    with ended as (
      update stock_transfers set ${when} = ${at.toISOString()}::timestamptz, ${by} = ${userId}::uuid
      where id = ${transfer} and ${mine} = ${outletId} and received_at is null and cancelled_at is null
      returning ${other} as id
    )
    select o.id, o.name from ended join outlets o on o.id = ended.id`);
  if (ended) return ended;
  const [known] = await tx.execute(
    sql`select 1 from stock_transfers where id = ${transfer} and ${mine} = ${outletId}`,
  );
  throw new Refusal(known ? "transfer_over" : "not_found", {}, "transfer");
}
