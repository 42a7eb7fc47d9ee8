"use server";
import { z } from "zod";
import { retireZone, setZone } from "@/lib/outlets/writes/set-zone";
import { ZoneInput } from "@/lib/outlets/zone-input";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";

const Outlet = z.object({ outlet: z.string().max(60) });

/** Draws a zone, or changes one. */
export const setZoneAction = staffAction(
  "setZone",
  "prices.decide",
  ZoneInput.extend({ ...Outlet.shape, zoneId: z.uuid().nullable() }),
  (input, staff, outletIds) => setZone({ ...input, outletIds }, actorOf(staff, "dispatch")),
);

export const retireZoneAction = staffAction(
  "retireZone",
  "prices.decide",
  Outlet.extend({ zoneId: z.uuid() }),
  async (input, staff, outletIds) => {
    await retireZone({ ...input, outletIds }, actorOf(staff, "dispatch"));
    return null;
  },
);
