import { sql } from "drizzle-orm";
import { alarmSeconds } from "@/lib/kitchen/alarm";
import { listUnaccepted } from "@/lib/kitchen/queries/list-unaccepted";
import { db } from "@/lib/server/db";
import { limits, type SeenOften } from "../rules";

type Row = Pick<SeenOften, "givenUp" | "refusedWebhooks" | "strangePayments">;

/** What the books say of the last minutes, as far as somebody may have to look at it. */
export async function seeTrade(at: Date): Promise<Omit<SeenOften, "queue">> {
  const instant = sql`${at.toISOString()}::timestamptz`;
  const waiting = await listUnaccepted(at, alarmSeconds.call);
  const [row] = await db.execute<Row>(sql`
    select
      (select coalesce(json_agg(json_build_object('orderId', o.id, 'outletId', o.outlet_id, 'number', o.number) order by o.id), '[]')
        from outlets t join orders o on o.outlet_id = t.id and o.business_day >= (${instant} - interval '2 days')::date
        where o.status = 'cancelled' and o.end_reason = 'unaccepted'
          and o.ended_at > ${instant} - make_interval(mins => ${limits.givenUpShownMinutes})) as "givenUp",
      (select coalesce(sum(count), 0)::int from refused_webhooks
        where minute > ${instant} - make_interval(mins => ${limits.refusedWebhookMinutes})) as "refusedWebhooks",
      (select coalesce(json_agg(distinct subject_id), '[]') from journal
        where outlet_id is null and action = 'strangePayment'
          and at > ${instant} - make_interval(hours => ${limits.strangePaymentShownHours})) as "strangePayments"`);
  const untaken = waiting.map(({ orderId, outletId, number, placedAt, ticketAt, slotStartsAt }) => {
    const placed = placedAt ?? ticketAt;
    const since = slotStartsAt && ticketAt > placed ? ticketAt : placed;
    return { orderId, outletId, number, waitedSeconds: (at.getTime() - since.getTime()) / 1000 };
  });
  return { untaken, ...(row ?? { givenUp: [], refusedWebhooks: 0, strangePayments: [] }) };
}
