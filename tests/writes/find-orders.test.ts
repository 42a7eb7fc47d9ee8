import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { findOrders } from "@/lib/orders/queries/find-orders";
import { db } from "@/lib/server/db";
import { friday, openHouse, outletId, place } from "../support/house";

let here = "";
beforeAll(async () => {
  await openHouse();
  here = await outletId("part-dieu");
});

const contact = { name: "Zoé Trouvée", phone: "06 39 98 77 66", email: "zoe@example.org" };
const found = async (typed: string, outletIds = [here]) =>
  (await findOrders(outletIds, typed, friday)).map(({ id }) => id);

test("an order is found by a part of its name, its telephone or its number, where one may look, for two months", async () => {
  const { orderId, number } = await place({ contact });
  expect(await found("trouv")).toEqual([orderId]);
  expect(await found("0639987766")).toEqual([orderId]);
  expect(await found("+33 6 39 98 77")).toEqual([orderId]);
  expect(await found(String(number))).toEqual([orderId]);
  expect(await found("50%_ trouvée")).toEqual([]);
  expect(await found("trouv", [await outletId("jean-mace")])).toEqual([]);
  expect(await found("trouv", [])).toEqual([]);
  const later = await place({ contact });
  expect(await found("trouv")).toEqual([later.orderId, orderId]);
  await db.execute(sql`update orders set business_day = '2026-09-01' where id = ${orderId}`);
  expect(await found("trouv")).toEqual([later.orderId]);
  await db.execute(sql`update orders set business_day = '2026-11-27' where id = ${orderId}`);
});
