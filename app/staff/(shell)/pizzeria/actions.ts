"use server";
import { z } from "zod";
import { Opening } from "@/lib/outlets/opening";
import { keepOpening } from "@/lib/outlets/writes/keep-opening";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";

/** An outlet's hours, its days unlike the others, its slots, and the day on which it opens. */
export const keepOpeningAction = staffAction(
  "keepOpening",
  "outlets.manage",
  z.object({ outlet: z.string().max(60), opening: Opening }),
  async (input, staff, outletIds) => {
    await keepOpening({ ...input, outletIds }, actorOf(staff, "orders"));
    return null;
  },
);
