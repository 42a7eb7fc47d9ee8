import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Ticket, TicketLine } from "../ticket";

/** An order's lines with what of them was ticked off and what the oven had: enough to know what is left of it. */
export async function readBaked(tx: Transaction, orderId: string): Promise<Ticket["lines"]> {
  const rows = await tx.execute<{
    line: Pick<TicketLine, "lineId" | "quantity" | "done" | "bakes" | "parts">;
  }>(sql`
    select json_build_object('lineId', l.id, 'quantity', l.quantity,
      'done', (select coalesce(json_agg(k.unit), '[]') from kitchen_ticks k where k.line_id = l.id),
      'bakes', (select coalesce(json_agg(json_build_object('id', b.id, 'unit', b.unit, 'pizza', b.pizza, 'putInAt', b.put_in_at,
          'dueAt', b.due_at, 'takenOutAt', b.taken_out_at)), '[]') from oven_bakes b where b.line_id = l.id),
      'parts', (select json_agg(json_build_object('side', t.side, 'kind', p.kind, 'name', p.name_fr, 'size', i.size,
          'folded', p.folded, 'options', json_build_array(), 'memo', json_build_array(), 'pitfalls', '') order by t.seq)
        from order_line_parts t join items i on i.id = t.item_id join products p on p.id = i.product_id where t.line_id = l.id)) as line
    from order_lines l join order_revisions r on r.id = l.revision_id and r.state = 'current'
    where l.order_id = ${orderId} order by l.seq`);
  return rows.map(({ line }) => ({ ...line, menu: null, wish: "call", instead: null, calls: [] }));
}
