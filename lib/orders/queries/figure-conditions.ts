import { type SQL, sql } from "drizzle-orm";
import type { Figure, Narrowed } from "../order-filter";

/** What the reports themselves add up of the order `o`. */
const fact = (holds: SQL) => sql`exists (select from report_orders f where f.id = o.id and ${holds})`;
const ended = (status: string, { reason }: Narrowed) =>
  fact(
    sql`f.status = ${status} ${reason === null ? sql`` : sql`and coalesce(o.end_reason, '') = ${reason}`}`,
  );

const deliveries = (
  holds: SQL,
  { courier }: Narrowed,
) => sql`from report_deliveries d where d.order_id = o.id and ${holds}
  ${courier === null ? sql`` : sql`and d.courier_id = ${courier}`}`;
const refunds = (
  kind: string,
  { reason }: Narrowed,
) => sql`from payments p join refunds r on r.payment_id = p.id
  where p.order_id = o.id and r.status <> 'failed' and r.kind = ${kind} ${reason === null ? sql`` : sql`and r.reason = ${reason}`}`;
const reductions = ({ reason }: Narrowed) =>
  sql`from order_reductions d where d.order_id = o.id ${reason === null ? sql`` : sql`and d.reason = ${reason}`}`;

type Meaning = {
  holds(narrowed: Narrowed): SQL;
  /** How often an order counts, where it may count more than once, and with how much. */
  times?(narrowed: Narrowed): SQL;
  cents?(narrowed: Narrowed): SQL;
};
const many = (rows: (narrowed: Narrowed) => SQL, cents?: SQL): Meaning => ({
  holds: (narrowed) => sql`exists (select ${rows(narrowed)})`,
  times: (narrowed) => sql`(select count(*) ${rows(narrowed)})`,
  ...(cents ? { cents: (narrowed: Narrowed) => sql`(select sum(${cents}) ${rows(narrowed)})` } : {}),
});

export const meanings: Record<Figure, Meaning> = {
  sold: { holds: () => fact(sql`f.sold`) },
  cancelled: { holds: (narrowed) => ended("cancelled", narrowed) },
  failed: { holds: (narrowed) => ended("failed", narrowed) },
  handed: { holds: () => fact(sql`f.handed_at is not null`) },
  kept: { holds: () => fact(sql`f.kept`) },
  newcomers: { holds: () => fact(sql`f.newcomer`) },
  regulars: { holds: () => fact(sql`f.regular`) },
  delivered: many((narrowed) => deliveries(sql`d.state = 'delivered'`, narrowed)),
  deliveredLate: many((narrowed) => deliveries(sql`d.late`, narrowed)),
  notDelivered: many((narrowed) => deliveries(sql`d.state = 'failed'`, narrowed)),
  return: many((narrowed) => refunds("return", narrowed), sql`r.amount_cents`),
  goodwill: many((narrowed) => refunds("goodwill", narrowed), sql`r.amount_cents`),
  reduction: many(reductions, sql`d.cents`),
};
