"use server";
import { z } from "zod";
import { captureTimes } from "@/db/enums";
import { compareProvider } from "@/lib/orders/writes/compare-provider";
import { setCaptures } from "@/lib/payments/writes/set-captures";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";

/** Holds our books against the provider's lists now instead of tonight. */
export const compareProviderAction = staffAction(
  "compareProvider",
  "provider.view",
  z.strictObject({}),
  async () => {
    const compared = await compareProvider();
    return { read: compared !== null };
  },
);

const Setting = z.strictObject({ outletId: z.uuid(), captures: z.enum(captureTimes) });

/** When an outlet takes what is paid online from now on. */
export const setCapturesAction = staffAction(
  "setCaptures",
  "outlets.manage",
  Setting,
  (setting, staff, outletIds) => setCaptures({ ...setting, outletIds }, actorOf(staff, "orders")),
);
