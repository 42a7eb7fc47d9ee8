import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { taxed } from "@/lib/fiscal/vat";
import { newId } from "@/lib/ids";
import type { Discount } from "@/lib/promotions/promotion";
import { byPromotion, type Totals } from "../pricing";
import type { RevisedLine } from "../shortage";

type SoldRevision = {
  orderId: string;
  revisionId: string;
  seq: number;
  lines: RevisedLine[];
  totals: Totals;
  discount: Discount | null;
};

/**
 * Writes a revision of lines as they were sold, at the prices they were sold at, as a proposal to be put in force.
 * @returns ids of its lines, in their order.
 */
export async function insertSold(
  tx: Transaction,
  { orderId, revisionId, seq, lines, totals, discount }: SoldRevision,
  who: Actor,
): Promise<string[]> {
  const rows = lines.map((line, index) => rowsOf({ orderId, revisionId }, line, index + 1));
  const json = (list: object[]) => JSON.stringify(list);
  const promotionCents = byPromotion(totals);
  const vat = totals.vat.map(({ rateBp, netCents, vatCents, grossCents }) => ({
    ...{ revision_id: revisionId, rate_bp: rateBp, net_cents: netCents, vat_cents: vatCents },
    gross_cents: grossCents,
  }));
  await tx.execute(sql`
    with revision as (
      insert into order_revisions (id, order_id, seq, state, total_cents, actor_kind, actor_id)
      values (${revisionId}, ${orderId}, ${seq}, 'proposed', ${totals.totalCents}, ${who.kind}, ${who.userId})
    ), lines as (
      insert into order_lines (id, order_id, revision_id, seq, item_id, menu_id, quantity, unit_cents, line_cents, if_missing,
        instead_item_id)
      select id, order_id, revision_id, seq, item_id, menu_id, quantity, unit_cents, line_cents, if_missing, instead_item_id
      from jsonb_populate_recordset(null::order_lines, ${json(rows.map(({ line }) => line))}::jsonb)
    ), parts as (
      insert into order_line_parts (id, line_id, seq, side, item_id, recipe_version_id, gross_cents, rate_bp, net_cents, vat_cents)
      select id, line_id, seq, side, item_id, recipe_version_id, gross_cents, rate_bp, net_cents, vat_cents
      from jsonb_populate_recordset(null::order_line_parts, ${json(rows.flatMap(({ parts }) => parts))}::jsonb)
    ), changes as (
      insert into order_part_changes (id, part_id, ingredient_id, option_id, quantity, price_cents)
      select id, part_id, ingredient_id, option_id, quantity, price_cents
      from jsonb_populate_recordset(null::order_part_changes, ${json(rows.flatMap(({ changes }) => changes))}::jsonb)
    ), adjustments as (
      insert into order_adjustments (id, order_id, revision_id, kind, amount_cents, promotion_id, reduction_id)
      select ${newId()}::uuid, ${orderId}::uuid, ${revisionId}::uuid, 'delivery_fee', ${totals.deliveryFeeCents}::int,
        null::uuid, null::uuid where ${totals.deliveryFeeCents}::int > 0
      union all
      select ${newId()}::uuid, ${orderId}::uuid, ${revisionId}::uuid, 'discount', -${promotionCents}::int,
        ${discount?.promotionId ?? null}::uuid, null where ${promotionCents}::int > 0
      union all
      select gen_random_uuid(), ${orderId}::uuid, ${revisionId}::uuid, 'discount', -r.cents, null, r.id
      from jsonb_to_recordset(${json(totals.reduced)}::jsonb) as r(id uuid, cents int) where r.cents > 0
    )
    insert into order_vat (revision_id, rate_bp, net_cents, vat_cents, gross_cents)
    select revision_id, rate_bp, net_cents, vat_cents, gross_cents
    from jsonb_populate_recordset(null::order_vat, ${json(vat)}::jsonb)`);
  return rows.map(({ line }) => line.id);
}

function rowsOf(of: { orderId: string; revisionId: string }, line: RevisedLine, seq: number) {
  const lineId = newId();
  const { quantity, unitCents } = line;
  const parts = line.parts.map((part, index) => {
    const id = newId();
    const { grossCents, netCents, vatCents } = taxed(part.unitCents * quantity, part.rateBp);
    return {
      part: {
        ...{ id, line_id: lineId, seq: index + 1, side: part.side, item_id: part.itemId },
        ...{ recipe_version_id: part.recipeVersionId, gross_cents: grossCents, rate_bp: part.rateBp },
        ...{ net_cents: netCents, vat_cents: vatCents },
      },
      changes: part.changes.map(({ optionId, ingredientId, quantity: added, priceCents }) => ({
        ...{ id: newId(), part_id: id, option_id: optionId, ingredient_id: ingredientId },
        ...{ quantity: added, price_cents: priceCents },
      })),
    };
  });
  return {
    line: {
      ...{ id: lineId, order_id: of.orderId, revision_id: of.revisionId, seq, item_id: line.itemId },
      ...{ menu_id: line.menuId, quantity, unit_cents: unitCents, line_cents: unitCents * quantity },
      ...{ if_missing: line.ifMissing, instead_item_id: line.insteadItemId },
    },
    parts: parts.map(({ part }) => part),
    changes: parts.flatMap(({ changes }) => changes),
  };
}
