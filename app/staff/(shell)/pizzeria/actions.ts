"use server";
import { z } from "zod";
import { copyCard } from "@/lib/catalogue/writes/copy-card";
import { stockOutlet } from "@/lib/kitchen/writes/stock-outlet";
import { Opening, OpeningDay } from "@/lib/outlets/opening";
import { OutletInput, Slug } from "@/lib/outlets/outlet-input";
import { locateAddress } from "@/lib/outlets/queries/locate-address";
import { keepOpening } from "@/lib/outlets/writes/keep-opening";
import { keepOutlet } from "@/lib/outlets/writes/keep-outlet";
import { prepareOutlet } from "@/lib/outlets/writes/prepare-outlet";
import { setOpeningDay } from "@/lib/outlets/writes/set-opening-day";
import { Refusal } from "@/lib/refusal";
import { staffAction } from "@/lib/server/session";
import { isHeadOffice } from "@/lib/staff/ranks";
import { actorOf, type Staff } from "@/lib/staff/staff";
import { mostMoved } from "@/lib/stock/by-hand";

const outlet = z.string().max(60);

/** An outlet that is nobody's yet is made by who leads all of them. */
function headOffice(staff: Staff) {
  if (!isHeadOffice(staff.memberships)) throw new Refusal("not_allowed");
  return actorOf(staff, "administration");
}

/** A new outlet, prepared from here on. */
export const prepareOutletAction = staffAction(
  "prepareOutlet",
  "outlets.manage",
  z.object({ slug: Slug, place: OutletInput }),
  ({ slug, place }, staff) => prepareOutlet({ slug, ...place }, headOffice(staff)),
);

/** Where an address is, to be put right on the map. */
export const locateOutletAction = staffAction(
  "locateOutlet",
  "outlets.manage",
  z.object({ line: z.string().trim().min(1).max(120), postcode: z.string().regex(/^\d{5}$/) }),
  async (address, staff) => {
    headOffice(staff);
    const place = await locateAddress(address);
    if (!place) throw new Refusal("address_unknown", {}, "postcode");
    return place;
  },
);

/** Another name, telephone or place. */
export const keepOutletAction = staffAction(
  "keepOutlet",
  "outlets.manage",
  z.object({ outlet, place: OutletInput }),
  async (input, staff, outletIds) => {
    await keepOutlet({ ...input, outletIds }, actorOf(staff, "administration"));
    return null;
  },
);

/** An outlet's hours, its days unlike the others and its slots. */
export const keepOpeningAction = staffAction(
  "keepOpening",
  "outlets.manage",
  z.object({ outlet, opening: Opening }),
  async (input, staff, outletIds) => {
    await keepOpening({ ...input, outletIds }, actorOf(staff, "orders"));
    return null;
  },
);

/** The day on which an outlet opens, and whether customers read so before. */
export const setOpeningDayAction = staffAction(
  "setOpeningDay",
  "outlets.manage",
  z.object({ outlet, day: OpeningDay }),
  async (input, staff, outletIds) => {
    await setOpeningDay({ ...input, outletIds }, actorOf(staff, "administration"));
    return null;
  },
);

/** Its card: the group's, or another outlet's. */
export const copyCardAction = staffAction(
  "copyCard",
  "outlets.manage",
  z.object({ outlet, from: outlet.nullable() }),
  (input, staff, outletIds) => copyCard({ ...input, outletIds }, actorOf(staff, "administration")),
);

/** Its first goods, and below what it is warned. */
export const stockOutletAction = staffAction(
  "stockOutlet",
  "outlets.manage",
  z.object({
    ...{ outlet, model: outlet, requestId: z.uuid() },
    quantities: z.record(z.string().regex(/^[a-z0-9_-]{1,60}$/), z.number().int().min(0).max(mostMoved)),
  }),
  (input, staff, outletIds) => stockOutlet({ ...input, outletIds }, actorOf(staff, "stock")),
);
