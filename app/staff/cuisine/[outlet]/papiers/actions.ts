"use server";
import { z } from "zod";
import { printAgain } from "@/lib/printing/writes/print-again";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";

/** A ticket or the labels of an order are printed because somebody asks. */
export const printAgainAction = staffAction(
  "printAgain",
  "kitchen.work",
  z.object({ orderId: z.uuid(), kind: z.enum(["ticket", "label"]), requestId: z.uuid() }),
  (input, staff, outletIds) => printAgain({ ...input, outletIds }, actorOf(staff, "kitchen")),
);
