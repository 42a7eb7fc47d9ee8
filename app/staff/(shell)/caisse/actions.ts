"use server";
import { z } from "zod";
import { closeBusinessDay } from "@/lib/orders/writes/close-business-day";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";

/** Closes the day that is being sold into, the one the screen showed. */
export const closeDayAction = staffAction(
  "closeDay",
  "till.close",
  z.object({ outletId: z.uuid(), day: z.iso.date() }),
  (input, staff, outletIds) => closeBusinessDay({ ...input, outletIds }, actorOf(staff, "counter")),
);
