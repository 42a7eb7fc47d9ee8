import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ShortageOutcome } from "@/db/enums";
import { type Actor, system } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { readSold } from "@/lib/orders/queries/read-sold";
import type { StandingOrder } from "@/lib/orders/queries/read-standing";
import { lineTakes, revisedLines, type SoldLine } from "@/lib/orders/shortage";
import { isEnded } from "@/lib/orders/status";
import { wayOf } from "@/lib/orders/way";
import { cancelWithin } from "@/lib/orders/writes/cancel-order";
import { lockOutlet } from "@/lib/orders/writes/lock-outlet";
import { lockStanding } from "@/lib/orders/writes/lock-standing";
import { reviseSold } from "@/lib/orders/writes/revise-sold";
import { hint } from "@/lib/outbox/writes/hint";
import type { Outlet } from "@/lib/outlets/outlet";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { type Answer, answerTo } from "../answer";
import { findLine } from "../queries/find-line";
import { getInstead } from "../queries/get-instead";
import { readShortageWords, type ShortageWords } from "../queries/read-shortage-words";
import { keepTicks } from "./keep-ticks";

export type Missing = {
  lineId: string;
  /** Code of the ingredient that ran out. */
  ingredient: string;
  outletIds: readonly string[];
  /** What the customer said when he was called. */
  said?: "without" | "cancel";
};

/** Why an order ended whose last line its customer did not want without. */
const shortageReason = "ingredient_missing";

/**
 * The kitchen ran out of something that goes on a line: what its customer wished for this case is done with all of it that
 * is not made yet, until the order is ready. Where he wants to be called, or his wish cannot be had, the order stays
 * as it is and says so. In one transaction; said twice, it is done once.
 * @throws Refusal not_found, already_ended, status_moved, or ingredient_not_in_recipe.
 */
export async function missIngredient(
  missing: Missing,
  who: Actor,
  at: Date = now(),
): Promise<{ outcome: ShortageOutcome }> {
  const { orderId, slug } = await findLine(missing.lineId, missing.outletIds);
  return db.transaction(async (tx) => {
    const [, standing, outlet, sold, words] = await Promise.all([
      lockOutlet(tx, slug),
      lockStanding(tx, orderId),
      getOutlet(slug, tx),
      readSold(tx, orderId),
      readShortageWords(tx, missing),
    ]);
    if (!standing || !outlet || !words) throw new Refusal("not_found");
    const line = openLine(standing, sold.lines, missing.lineId);
    if (!lineTakes(line).has(words.ingredientId)) throw new Refusal("ingredient_not_in_recipe");
    if (words.waits && !missing.said) return { outcome: "call" };
    const wish = missing.said ?? words.wish;
    const sale = { way: wayOf(standing), at };
    const instead = wish === "replace" ? await getInstead(tx, outlet.id, words.insteadCode, sale) : null;
    const answer = answerTo(line, words.ingredientId, wish, instead);
    const done = { standing, outlet, sold, words, line };
    const outcome = await act(tx, done, answer, who, at);
    if (missing.said && outcome === "call") throw new Refusal("ingredient_not_in_recipe");
    await keepShortage(tx, done, outcome, who, at);
    const after = { ingredient: words.ingredient, dish: words.dish, outcome };
    const about = { subject: "order", subjectId: orderId, outletId: outlet.id };
    await record(tx, { action: "missIngredient", ...about, after }, who, at);
    await hint(tx, `orders:${outlet.id}`, `order:${standing.token}`);
    return { outcome };
  });
}

/** A line that is still to be made, at least in part. */
function openLine(standing: StandingOrder, lines: readonly SoldLine[], lineId: string): SoldLine {
  const { status } = standing;
  if (isEnded(status)) throw new Refusal("already_ended", { status });
  const line = lines.find(({ id }) => id === lineId);
  if (!line || (status !== "placed" && status !== "preparing") || line.done >= line.quantity)
    throw new Refusal("status_moved", { status });
  return line;
}

type Case = {
  standing: StandingOrder;
  outlet: Outlet;
  sold: Awaited<ReturnType<typeof readSold>>;
  words: ShortageWords;
  line: SoldLine;
};

/** What his wish comes to; where it cannot be had after all, he is to be called. */
async function act(
  tx: Transaction,
  of: Case,
  answer: Answer,
  who: Actor,
  at: Date,
): Promise<ShortageOutcome> {
  if (answer.outcome === "call") return "call";
  const { standing, outlet, sold, words, line } = of;
  const left = line.quantity - line.done;
  const lines = revisedLines(sold.lines, line.id, answer.line);
  const shortage = {
    outcome: answer.outcome,
    ingredient: words.ingredient,
    dish: words.dish,
    instead: words.instead,
  };
  if (lines.length === 0) {
    const cancellation = { reason: shortageReason, cooked: "not_made" as const };
    // The customer wished it so: who said what is missing is in the journal, the right to cancel is not asked of him.
    await cancelWithin(tx, { orderId: standing.id, outletIds: [outlet.id] }, cancellation, system, at);
    return "cancelled";
  }
  const took = lineTakes(line, left);
  const takes = answer.line ? lineTakes(answer.line, left) : new Map<string, number>();
  const revising = { lines, deliveryFeeCents: sold.deliveryFeeCents, took, takes, shortage };
  try {
    await tx.transaction(async (inner) => {
      const lineIds = await reviseSold(inner, outlet, standing, revising, who, at);
      await keepTicks(inner, lines, lineIds);
    });
    return answer.outcome;
  } catch (error) {
    if (error instanceof Refusal && error.code === "sold_out") return "call";
    throw error;
  }
}

async function keepShortage(
  tx: Transaction,
  { standing, words, line }: Case,
  outcome: ShortageOutcome,
  who: Actor,
  at: Date,
): Promise<void> {
  const when = at.toISOString();
  await tx.execute(sql`
    insert into shortages (id, order_id, line_id, ingredient_id, outcome, actor_id, at, settled_at)
    values (${newId()}, ${standing.id}, ${line.id}, ${words.ingredientId}, ${outcome}, ${who.userId}, ${when}::timestamptz,
      ${outcome === "call" ? null : when}::timestamptz)
    on conflict (line_id, ingredient_id) do update set settled_at = ${when}::timestamptz`);
}
