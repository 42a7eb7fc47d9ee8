import { expect } from "vitest";
import { toleranceMinutes } from "@/lib/dispatch/promise-error";
import { readReport } from "@/lib/reports/queries/read-report";
import type { Asked } from "@/lib/reports/queries/spells";
import type { ReportRow } from "@/lib/reports/report";
import { db } from "@/lib/server/db";
import { weekdayOf } from "@/lib/time";

const sold = ["placed", "preparing", "ready", "out_for_delivery", "delivered", "collected"];
export const inParis = (at: Date) =>
  Number(
    new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: "Europe/Paris" }).format(
      at,
    ),
  );
export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function grouped<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

/** Every order of the asked, with all it needs, read plainly: what follows adds up by hand. */
export async function ordersOf({ outletIds, period }: Asked) {
  const rows = await db.query.orders.findMany();
  const events = grouped(await db.query.orderEvents.findMany(), ({ orderId }) => orderId);
  const at = (orderId: string, statuses: string[], last = false) =>
    events
      .get(orderId)
      ?.filter((event) => statuses.includes(event.toStatus))
      .map((event) => event.at.getTime())
      .sort((a, b) => a - b)
      .at(last ? -1 : 0);
  return rows
    .filter(
      ({ placedAt, outletId: id, businessDay }) =>
        placedAt && outletIds.includes(id) && businessDay >= period.from && businessDay <= period.to,
    )
    .map((order) => ({
      ...order,
      sold: sold.includes(order.status),
      handedAt: at(order.id, ["delivered", "collected"]),
      packedAt: at(order.id, ["ready"], true),
    }));
}

type Order = Awaited<ReturnType<typeof ordersOf>>[number];

/** The sums of a report over orders, made without SQL. */
export function byHand(orders: readonly Order[], key: (order: Order) => string) {
  const groups = grouped(orders, key);
  return new Map(
    [...groups].map(([name, its]) => [
      name,
      {
        orders: its.filter((order) => order.sold).length,
        gross: sum(its.filter((order) => order.sold).map(({ totalCents }) => totalCents)),
        cancelled: its.filter(({ status }) => status === "cancelled").length,
        handed: its.filter(({ handedAt }) => handedAt !== undefined).length,
        kept: its.filter(({ handedAt, packedAt, mode, promisedAt }) => {
          const done = mode === "takeaway" ? packedAt : handedAt;
          return (
            handedAt !== undefined &&
            done !== undefined &&
            done <= promisedAt.getTime() + toleranceMinutes * 60_000
          );
        }).length,
      },
    ]),
  );
}

export const column = (rows: readonly ReportRow[], key: (row: ReportRow) => string, ...names: string[]) =>
  new Map(rows.map((row) => [key(row), Object.fromEntries(names.map((name) => [name, row[name]]))]));

export async function checkAgainstOrders(asked: Asked): Promise<void> {
  const orders = await ordersOf(asked);
  const pick = <T extends Record<string, number>>(map: Map<string, T>, ...names: (keyof T & string)[]) =>
    new Map(
      [...map].map(([key, value]) => [key, Object.fromEntries(names.map((name) => [name, value[name]]))]),
    );
  const some = <T extends { orders: number }>(map: Map<string, T>) =>
    new Map([...map].filter(([, { orders }]) => orders > 0));

  const days = await readReport("days", asked, "fr");
  expect(column(days, (row) => String(row.day), "orders", "gross", "cancelled")).toEqual(
    pick(
      byHand(orders, ({ businessDay }) => businessDay),
      "orders",
      "gross",
      "cancelled",
    ),
  );
  const hours = await readReport("hours", asked, "fr");
  expect(column(hours, ({ weekday, hour }) => `${weekday} ${hour}`, "orders", "gross")).toEqual(
    pick(
      some(byHand(orders, (order) => `${weekdayOf(order.businessDay)} ${inParis(order.promisedAt)}`)),
      "orders",
      "gross",
    ),
  );
  const channels = await readReport("channels", asked, "fr");
  expect(column(channels, ({ channel, mode }) => `${channel} ${mode}`, "orders", "gross")).toEqual(
    pick(some(byHand(orders, ({ channel, mode }) => `${channel} ${mode}`)), "orders", "gross"),
  );
  const names = new Map((await db.query.outlets.findMany()).map(({ id, name }) => [id, name]));
  const outlets = await readReport("outlets", asked, "fr");
  expect(column(outlets, ({ outlet }) => String(outlet), "orders", "gross", "handed", "kept")).toEqual(
    pick(
      byHand(orders, (order) => names.get(order.outletId) ?? ""),
      "orders",
      "gross",
      "handed",
      "kept",
    ),
  );
}

export async function soldByHand(asked: Asked) {
  const orders = new Set((await ordersOf(asked)).filter((order) => order.sold).map(({ id }) => id));
  const current = new Set(
    (await db.query.orderRevisions.findMany()).filter(({ state }) => state === "current").map(({ id }) => id),
  );
  const lines = new Map(
    (await db.query.orderLines.findMany())
      .filter((line) => orders.has(line.orderId) && current.has(line.revisionId))
      .map((line) => [line.id, line]),
  );
  const items = new Map<string, { halves: number; gross: number }>();
  for (const part of await db.query.orderLineParts.findMany()) {
    const line = lines.get(part.lineId);
    if (!line) continue;
    const item = items.get(part.itemId) ?? { halves: 0, gross: 0 };
    item.halves += line.quantity * (part.side === "whole" ? 2 : 1);
    item.gross += part.grossCents;
    items.set(part.itemId, item);
  }
  return items;
}
