import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import type { Draft } from "../draft";
import type { Line } from "../line";
import { byPromotion } from "../pricing";
import type { Terms } from "../terms";

export type Revision = {
  orderId: string;
  revisionId: string;
  seq: number;
  state: "current" | "proposed";
  expiresAt?: Date;
  terms?: Terms;
};

/** Writes what an order consists of from now on: lines, parts, changes, fee and VAT as sold, in one set-based statement. */
export async function insertRevision(
  tx: Transaction,
  { orderId, revisionId, seq, state, expiresAt, terms }: Revision,
  draft: Pick<Draft, "lines" | "totals" | "discount">,
  who: Actor,
): Promise<void> {
  const rows = rowsOf({ orderId, revisionId }, draft);
  const { deliveryFeeCents, reduced, totalCents } = draft.totals;
  const promotionCents = byPromotion(draft.totals);
  await tx.execute(sql`
    with revision as (
      insert into order_revisions (id, order_id, seq, state, total_cents, actor_kind, actor_id, expires_at, terms)
      values (${revisionId}, ${orderId}, ${seq}, ${state}, ${totalCents}, ${who.kind}, ${who.userId},
        ${expiresAt?.toISOString() ?? null}, ${terms ? JSON.stringify(terms) : null}::jsonb)
    ), lines as (
      insert into order_lines (id, order_id, revision_id, seq, item_id, menu_id, quantity, unit_cents, line_cents,
        if_missing, instead_item_id)
      select id, order_id, revision_id, seq, item_id, menu_id, quantity, unit_cents, line_cents, if_missing, instead_item_id
      from jsonb_populate_recordset(null::order_lines, ${JSON.stringify(rows.lines)}::jsonb)
    ), parts as (
      insert into order_line_parts (id, line_id, seq, side, item_id, recipe_version_id, gross_cents, rate_bp, net_cents, vat_cents)
      select id, line_id, seq, side, item_id, recipe_version_id, gross_cents, rate_bp, net_cents, vat_cents
      from jsonb_populate_recordset(null::order_line_parts, ${JSON.stringify(rows.parts)}::jsonb)
    ), changes as (
      insert into order_part_changes (id, part_id, ingredient_id, option_id, quantity, price_cents)
      select id, part_id, ingredient_id, option_id, quantity, price_cents
      from jsonb_populate_recordset(null::order_part_changes, ${JSON.stringify(rows.changes)}::jsonb)
    ), adjustments as (
      insert into order_adjustments (id, order_id, revision_id, kind, amount_cents, promotion_id, reduction_id)
      select ${newId()}::uuid, ${orderId}::uuid, ${revisionId}::uuid, 'delivery_fee', ${deliveryFeeCents}::int, null::uuid, null::uuid
      where ${deliveryFeeCents}::int > 0
      union all
      select ${newId()}::uuid, ${orderId}::uuid, ${revisionId}::uuid, 'discount', -${promotionCents}::int, ${draft.discount?.promotionId ?? null}::uuid, null
      where ${promotionCents}::int > 0
      union all
      select gen_random_uuid(), ${orderId}::uuid, ${revisionId}::uuid, 'discount', -r.cents, null, r.id
      from jsonb_to_recordset(${JSON.stringify(reduced)}::jsonb) as r(id uuid, cents int) where r.cents > 0
    )
    insert into order_vat (revision_id, rate_bp, net_cents, vat_cents, gross_cents)
    select revision_id, rate_bp, net_cents, vat_cents, gross_cents
    from jsonb_populate_recordset(null::order_vat, ${JSON.stringify(rows.vat)}::jsonb)`);
}

function rowsOf(
  { orderId, revisionId }: { orderId: string; revisionId: string },
  { lines, totals }: Pick<Draft, "lines" | "totals">,
) {
  const written = lines.map((line, index) => {
    const { item, menu, quantity, unitCents } = line;
    const id = newId();
    return {
      line: {
        ...{ id, order_id: orderId, revision_id: revisionId, seq: index + 1, item_id: item.id },
        ...{ menu_id: menu?.id ?? null, quantity, unit_cents: unitCents, line_cents: unitCents * quantity },
        ...{ if_missing: line.ifMissing.wish, instead_item_id: line.ifMissing.instead?.id ?? null },
      },
      parts: line.parts.map((part, at) => partRows(id, at + 1, part)),
    };
  });
  const parts = written.flatMap((row) => row.parts);
  return {
    lines: written.map((row) => row.line),
    parts: parts.map(({ part }) => part),
    changes: parts.flatMap(({ changes }) => changes),
    vat: totals.vat.map((tax) => ({ revision_id: revisionId, ...taxRow(tax) })),
  };
}

function partRows(lineId: string, seq: number, { side, item, removed, changes, tax }: Line["parts"][number]) {
  const id = newId();
  const nothing = { ingredient_id: null, option_id: null, quantity: 0, price_cents: 0 };
  const ids = { line_id: lineId, item_id: item.id, recipe_version_id: item.recipeVersionId };
  return {
    part: { id, seq, side, ...ids, ...taxRow(tax) },
    changes: [
      ...removed.map((ingredient) => ({
        ...{ ...nothing, id: newId(), part_id: id, ingredient_id: ingredient.id },
      })),
      ...changes.map(({ option, ingredient, quantity, priceCents }) => ({
        ...{ id: newId(), part_id: id, option_id: option.id, ingredient_id: ingredient?.id ?? null },
        ...{ quantity, price_cents: priceCents },
      })),
    ],
  };
}

const taxRow = (tax: Draft["totals"]["vat"][number]) => ({
  ...{ gross_cents: tax.grossCents, rate_bp: tax.rateBp, net_cents: tax.netCents, vat_cents: tax.vatCents },
});
