import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { changeWithin, type Place } from "@/lib/kitchen/writes/change-shelves";
import { lockOutlet } from "@/lib/orders/writes/lock-outlet";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { type CountReason, isSmall, worthOf } from "../count";
import type { ReviewLine } from "../count-lines";
import { listReview } from "../queries/list-review";
import { outletIdOf } from "./outlet-id-of";
import { takeOpenCount } from "./take-open-count";

type Judged = {
  code: string;
  expected: number;
  difference: number;
  value: number;
  reason: CountReason | null;
};
type Closing = Place & { count: string; reasons: Readonly<Record<string, CountReason>> };

/**
 * Closes a stocktake: every counted line is compared with what the books had at the moment it was counted, and the
 * differences are booked, each with its reason. What was not counted stays as it is. It always lands: what the books do not
 * have any more by now they find first.
 * @returns what the differences are worth, and how many orders lost a hold by them.
 * @throws Refusal not_found, count_over, count_empty, count_unexplained
 */
export const closeCount = (
  closing: Closing,
  who: Actor,
  at: Date = now(),
): Promise<{ valueCents: number; flagged: number }> =>
  db.transaction(async (tx) => {
    const { outlet, outletIds, count } = closing;
    const outletId = await outletIdOf(tx, closing);
    await lockOutlet(tx, outlet);
    await takeOpenCount(tx, outletId, count, "update");
    const lines = (await listReview(tx, outletId, count, false)).flatMap((line) =>
      judged(line, closing.reasons),
    );
    if (lines.length === 0) throw new Refusal("count_empty");
    await tx.execute(sql`
      update stock_count_lines l set expected = n.expected, value_cents = n.value, reason = n.reason
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as n(code text, expected bigint, value int, reason text)
      join ingredients g on g.code = n.code where l.count_id = ${count} and l.ingredient_id = g.id`);
    await tx.execute(sql`
      update stock_counts set closed_at = ${at.toISOString()}, closed_by = ${who.userId} where id = ${count}`);
    const valueCents = lines.reduce((sum, { value }) => sum + value, 0);
    const after = { counted: lines.length, valueCents };
    await record(tx, { action: "closeCount", subject: "count", subjectId: count, outletId, after }, who, at);
    const changes = new Map(
      lines.filter(({ difference }) => difference !== 0).map((line) => [line.code, line.difference]),
    );
    if (changes.size === 0) return { valueCents, flagged: 0 };
    const { flagged } = await changeWithin(
      tx,
      { outlet, outletIds },
      {
        ...{
          action: "bookCount",
          kind: "stocktake",
          reason: null,
          happened: true,
          key: `count:${count}`,
          changes,
        },
        reasons: new Map(lines.flatMap(({ code, reason }) => (reason ? [[code, reason]] : []))),
      },
      who,
      at,
    );
    return { valueCents, flagged };
  });

/** A counted line with its difference, what that is worth and why; a small one explains itself. */
function judged(line: ReviewLine, reasons: Closing["reasons"]): Judged[] {
  const { code, counted, expected } = line;
  if (counted === null || expected === null) return [];
  const difference = counted - expected;
  const value = worthOf(difference, line);
  if (difference === 0) return [{ code, expected, difference, value, reason: null }];
  const reason = reasons[code] ?? (isSmall(difference, expected, value) ? "weighing" : null);
  if (!reason) throw new Refusal("count_unexplained", { name: line.nameFr }, code);
  return [{ code, expected, difference, value, reason }];
}
