import type { Transaction } from "../../client";
import * as tables from "../../schema";
import { insertAll } from "../insert";
import { deliveryRow } from "./rows-delivery";
import { lineRows } from "./rows-lines";
import { messageRows } from "./rows-messages";
import { paymentRows } from "./rows-money";
import { adjustmentRows, eventRows, orderRow, revisionRow, vatRows } from "./rows-order";
import { capacityHoldRows, capacityRows, reservationRows } from "./rows-stock";
import type { SeedOrder } from "./seed-order";

/** Writes orders with all that belongs to them, but for the stock movements, which the shelves' own history holds. */
export async function insertOrders(
  tx: Transaction,
  orders: readonly SeedOrder[],
  ingredientIds: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  await insertAll(tx, tables.orders, orders.map(orderRow));
  await insertAll(tx, tables.orderCounters, counterRows(orders));
  await insertAll(tx, tables.orderRevisions, orders.map(revisionRow));
  await insertAll(tx, tables.orderEvents, orders.flatMap(eventRows));
  await insertAll(tx, tables.orderAdjustments, orders.flatMap(adjustmentRows));
  await insertAll(tx, tables.orderVat, orders.flatMap(vatRows));
  const lines = orders.flatMap(lineRows);
  await insertAll(
    tx,
    tables.orderLines,
    lines.map(({ line }) => line),
  );
  await insertAll(
    tx,
    tables.orderLineParts,
    lines.map(({ part }) => part),
  );
  await insertAll(
    tx,
    tables.orderPartChanges,
    lines.flatMap(({ changes }) => changes),
  );
  await insertAll(
    tx,
    tables.stockReservations,
    orders.flatMap((order) => reservationRows(order, ingredientIds)),
  );
  await insertAll(tx, tables.capacity, capacityRows(orders));
  await insertAll(tx, tables.capacityHolds, orders.flatMap(capacityHoldRows));
  await insertAftermath(tx, orders, now);
}

async function insertAftermath(tx: Transaction, orders: readonly SeedOrder[], now: Date) {
  const money = orders.flatMap((order) => paymentRows(order) ?? []);
  await insertAll(
    tx,
    tables.payments,
    money.map(({ payment }) => payment),
  );
  await insertAll(
    tx,
    tables.refunds,
    money.flatMap(({ refund }) => refund ?? []),
  );
  const brought = orders.map((order) => ({ order, delivery: deliveryRow(order, now) }));
  await insertAll(
    tx,
    tables.deliveries,
    brought.flatMap(({ delivery }) => delivery ?? []),
  );
  await insertAll(
    tx,
    tables.messages,
    brought.flatMap(({ order, delivery }) => messageRows(order, delivery?.id ?? null)),
  );
}

function counterRows(orders: readonly SeedOrder[]): (typeof tables.orderCounters.$inferInsert)[] {
  const counters = new Map<string, typeof tables.orderCounters.$inferInsert>();
  for (const { outlet, day, number } of orders) {
    const key = `${outlet.id}/${day}`;
    counters.set(key, {
      outletId: outlet.id,
      businessDay: day,
      last: Math.max(number, counters.get(key)?.last ?? 0),
    });
  }
  return [...counters.values()];
}
