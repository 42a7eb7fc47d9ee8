import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { SoldLine } from "../shortage";

/** An order's lines as they were sold, of the revision in force, and what it pays for delivery. */
export async function readSold(
  tx: Pick<Transaction, "execute">,
  orderId: string,
): Promise<{ lines: SoldLine[]; deliveryFeeCents: number }> {
  const [row] = await tx.execute<{ lines: SoldLine[]; fee: number }>(sql`
    select coalesce((select sum(a.amount_cents) from order_adjustments a
        where a.revision_id = r.id and a.kind = 'delivery_fee'), 0)::int as fee,
      (select coalesce(json_agg(json_build_object('id', l.id, 'itemId', l.item_id, 'menuId', l.menu_id, 'quantity', l.quantity,
        'unitCents', l.unit_cents, 'ifMissing', l.if_missing, 'insteadItemId', l.instead_item_id,
        'done', (select count(*) from kitchen_ticks k where k.line_id = l.id),
        'parts', (select json_agg(json_build_object('side', t.side, 'itemId', t.item_id, 'code', i.code, 'kind', p.kind, 'size', i.size,
            'recipeVersionId', t.recipe_version_id, 'rateBp', t.rate_bp, 'unitCents', t.gross_cents / l.quantity,
            'recipe', (select json_agg(json_build_object('id', n.ingredient_id, 'quantity', n.quantity,
                'removable', n.removable) order by n.position)
              from recipe_lines n where n.recipe_version_id = t.recipe_version_id),
            'changes', (select coalesce(json_agg(json_build_object('optionId', c.option_id, 'ingredientId', c.ingredient_id,
                'brings', case when c.option_id is not null then coalesce(c.ingredient_id, x.ingredient_id) end,
                'quantity', c.quantity, 'priceCents', c.price_cents) order by c.id), '[]')
              from order_part_changes c left join options x on x.id = c.option_id where c.part_id = t.id)) order by t.seq)
          from order_line_parts t join items i on i.id = t.item_id join products p on p.id = i.product_id
          where t.line_id = l.id)) order by l.seq), '[]')
        from order_lines l where l.revision_id = r.id) as lines
    from order_revisions r where r.order_id = ${orderId} and r.state = 'current'`);
  return { lines: row?.lines ?? [], deliveryFeeCents: row?.fee ?? 0 };
}
