import { sql } from "drizzle-orm";
import { markDelivered } from "@/lib/dispatch/writes/mark-delivered";
import { newId } from "@/lib/ids";
import { sellGiftCard } from "@/lib/orders/writes/sell-gift-card";
import { db } from "@/lib/server/db";
import { listCouriersCash } from "@/lib/till/queries/list-couriers-cash";
import { companyAt, freeSiren, owingCompany } from "../companies";
import { colleague } from "../dispatch-house";
import { countedRight, drawerAt } from "../drawers";
import { friday, outletId, staffId } from "../house";
import { forgetClosings } from "../journal";
import { ordersAt } from "../orders-at";
import type { ActionRow } from "./row";

const till = "app/staff/(shell)/caisse/actions.ts";
const drawer = "app/staff/(shell)/tiroir/actions.ts";

export const tillRows: Record<string, ActionRow> = {
  [`${till}#closeDayAction`]: {
    permission: "till.close",
    input: async () => {
      await forgetClosings("part-dieu");
      return { outletId: await outletId("part-dieu"), day: "2026-11-27" };
    },
    twice: "day_closed",
  },
  [`${till}#openAccountAction`]: {
    permission: "companies.manage",
    input: async () => ({
      ...{ id: newId(), outletId: await outletId("part-dieu"), limitCents: 50_000, vatNumber: "" },
      ...{ name: "Atelier Bellecour", address: "3 rue du Plat, 69002 Lyon", siren: await freeSiren() },
    }),
    twice: "same",
  },
  [`${till}#closeAccountAction`]: {
    permission: "companies.manage",
    input: async () => ({ accountId: await companyAt("part-dieu") }),
    twice: "account_closed",
  },
  [`${till}#settleAccountAction`]: {
    permission: "companies.manage",
    input: async () => ({
      ...{ requestId: newId(), accountId: await owingCompany("part-dieu"), amountCents: 1000 },
      ...{ method: "transfer", note: "VIR 42", floatCents: null },
    }),
    twice: "same",
  },
  [`${drawer}#openDrawerAction`]: {
    permission: "till.work",
    input: async () => {
      const outlet = await outletId("part-dieu");
      const free = await freeDrawer(outlet);
      return { outletId: outlet, drawer: free, floatCents: 10_000 };
    },
    twice: "drawer_open",
  },
  [`${drawer}#moveCashAction`]: {
    permission: "till.work",
    input: async () => ({
      ...{ sessionId: await drawerAt("part-dieu"), requestId: newId(), way: "in", amountCents: 2000 },
      ...{ reason: "change", note: "" },
    }),
    twice: "same",
  },
  [`${drawer}#countDrawerAction`]: {
    permission: "till.work",
    input: async () => ({ sessionId: await drawerAt("part-dieu"), countId: newId(), pieces: { "5000": 3 } }),
    twice: "same",
  },
  [`${drawer}#closeDrawerAction`]: {
    permission: "till.work",
    input: async () => {
      const sessionId = await drawerAt("part-dieu", 9);
      return { sessionId, countId: await countedRight(sessionId), explanation: "" };
    },
    twice: "drawer_closed",
  },
  [`${drawer}#takeCouriersCashAction`]: {
    permission: "till.work",
    input: async () => ({
      ...{ handInId: newId(), outletId: await outletId("part-dieu"), sessionId: await drawerAt("part-dieu") },
      ...(await carried()),
      note: "",
    }),
    twice: "same",
  },
  [`${drawer}#sellGiftCardAction`]: {
    permission: "till.work",
    input: async () => ({
      ...{
        requestId: newId(),
        outletId: await outletId("part-dieu"),
        amountCents: 3000,
        method: "card_terminal",
      },
      ...{ givenCents: null, floatCents: null, email: null },
    }),
    twice: "same",
  },
  [`${drawer}#askVoucherAction`]: {
    permission: "till.work",
    input: async () => ({ outletId: await outletId("part-dieu"), code: await boughtCode() }),
    twice: "same",
  },
  [`${drawer}#payOutCashAction`]: {
    permission: "till.work",
    input: async () => {
      await drawerAt("part-dieu");
      return { orderId: await ordersAt("collected") };
    },
    twice: "same",
  },
};

async function boughtCode(): Promise<string> {
  const seller = colleague(await staffId("vendeur.part-dieu@ocpizza.example"));
  const here = await outletId("part-dieu");
  const sold = await sellGiftCard(
    {
      ...{
        requestId: newId(),
        outletId: here,
        outletIds: [here],
        amountCents: 3000,
        method: "card_terminal",
      },
      ...{ givenCents: null, floatCents: null, email: null },
    },
    seller,
    friday,
  );
  return sold.code;
}

async function freeDrawer(outlet: string): Promise<number> {
  const [free] = await db.execute<{ drawer: number }>(sql`
    select min(d) as drawer from generate_series(2, 8) d
    where not exists (select from till_sessions where outlet_id = ${outlet} and drawer = d and closed_at is null)`);
  return free?.drawer ?? 8;
}

/** A courier back from a door at which he was paid in cash, and all that he owes by now. */
async function carried() {
  const courierId = await staffId("livreur.part-dieu@ocpizza.example");
  const rider = colleague(courierId);
  const orderId = await ordersAt("under_way", courierId);
  const here = { orderId, outletIds: [await outletId("part-dieu")], courierId, ageChecked: false };
  await markDelivered({ ...here, method: "cash", givenCents: null }, rider, friday);
  const owed = (await listCouriersCash(here.outletIds[0] ?? "")).find((one) => one.courierId === courierId);
  const owesCents = owed?.owesCents ?? 0;
  return { courierId, owesCents, handedCents: owesCents };
}
