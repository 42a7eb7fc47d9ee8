"use server";
import { z } from "zod";
import { newId } from "@/lib/ids";
import { importCard, planCardFile } from "@/lib/inventory/writes/import-card";
import { mostBytes } from "@/lib/purchasing/csv";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { staffAction } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { isHeadOffice } from "@/lib/staff/ranks";
import { actorOf, type Staff } from "@/lib/staff/staff";
import { businessDayOf, dayName } from "@/lib/time";

const Filed = z.object({
  ...{ outlet: z.literal("groupe"), kind: z.literal("card") },
  file: z.base64().max(mostBytes * 2),
});
const bytesOf = (file: string) => Uint8Array.from(Buffer.from(file, "base64"));

function headOffice(staff: Staff) {
  if (!isHeadOffice(staff.memberships)) throw new Refusal("not_allowed");
  return actorOf(staff, "administration");
}

export const planCardAction = staffAction("planCard", "catalogue.manage", Filed, ({ file }, staff) => {
  headOffice(staff);
  return planCardFile(bytesOf(file));
});

/** A draft named after the day it came in. */
export const importCardAction = staffAction(
  "importCard",
  "catalogue.manage",
  Filed.extend({ seal: z.string().max(80) }),
  async ({ file, seal }, staff) => {
    const locale = await getStaffLocale();
    const day = dayName(businessDayOf(now(), "Europe/Paris"), locale);
    const draft = { id: newId(), name: `CSV, ${day}` };
    return importCard({ bytes: bytesOf(file), seal, draft }, headOffice(staff));
  },
);
