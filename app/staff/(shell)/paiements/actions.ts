"use server";
import { z } from "zod";
import { compareProvider } from "@/lib/orders/writes/compare-provider";
import { staffAction } from "@/lib/server/session";

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
