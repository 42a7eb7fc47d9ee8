import "server-only";
import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { orders, outlets } from "@/db/schema";
import { db } from "@/lib/server/db";
import { alarmSeconds } from "../alarm";

/** Orders that nobody took in charge for so long (as the outlet is written to, if nothing is said), oldest first. */
export function listUnaccepted(at: Date, seconds: number = alarmSeconds.loud) {
  const since = sql`case when ${orders.slotStartsAt} is null then ${orders.placedAt} else greatest(${orders.placedAt}, ${orders.ticketAt}) end`;
  const loud = new Date(at.getTime() - seconds * 1000);
  return db
    .select({
      orderId: orders.id,
      outletId: orders.outletId,
      number: orders.number,
      status: orders.status,
      acceptedAt: orders.acceptedAt,
      placedAt: orders.placedAt,
      ticketAt: orders.ticketAt,
      slotStartsAt: orders.slotStartsAt,
      outletEmail: outlets.email,
      autoAccepts: outlets.autoAccepts,
    })
    .from(orders)
    .innerJoin(outlets, eq(outlets.id, orders.outletId))
    .where(
      and(
        eq(orders.status, "placed"),
        isNull(orders.acceptedAt),
        lte(since, sql`${loud.toISOString()}::timestamptz`),
      ),
    )
    .orderBy(since);
}
