import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Transfer } from "../transfer";

/** What is on its way to and from an outlet, then what arrived or was taken back lately. `named`: who, and what they wrote. */
export async function listTransfers(outletId: string, named: boolean): Promise<Transfer[]> {
  const rows = await db.execute<Transfer>(sql`
    with costs as materialized (
      select * from unit_costs((select business_day from outlets where id = ${outletId})))
    select t.id, case when t.from_outlet_id = ${outletId} then 'out' else 'in' end as way, o.name as other, case when ${named} then t.note else '' end as note,
      case when t.received_at is not null then 'received' when t.cancelled_at is not null then 'cancelled'
        else 'under_way' end as state,
      t.sent_at as "sentAt", case when ${named} then s.name end as "sentBy", coalesce(t.received_at, t.cancelled_at) as "endedAt", case when ${named} then e.name end as "endedBy",
      (select json_agg(json_build_object('code', g.code, 'nameFr', g.name_fr, 'nameEn', g.name_en, 'unit', g.unit,
          'cents', k.cents, 'per', k.per, 'sent', l.sent, 'received', l.received, 'reason', l.reason) order by l.position)
        from stock_transfer_lines l join ingredients g on g.id = l.ingredient_id
        join costs k on k.ingredient_id = g.id where l.transfer_id = t.id) as lines
    from stock_transfers t
    join outlets o on o.id = case when t.from_outlet_id = ${outletId} then t.to_outlet_id else t.from_outlet_id end
    join users s on s.id = t.sent_by left join users e on e.id = coalesce(t.received_by, t.cancelled_by)
    where ${outletId}::uuid in (t.from_outlet_id, t.to_outlet_id)
    order by num_nonnulls(t.received_at, t.cancelled_at), t.sent_at desc limit 40`);
  return rows.map((row) => ({
    ...row,
    sentAt: new Date(row.sentAt).toISOString(),
    endedAt: row.endedAt && new Date(row.endedAt).toISOString(),
  }));
}
