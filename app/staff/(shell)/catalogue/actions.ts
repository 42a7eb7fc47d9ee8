"use server";
import { z } from "zod";
import { CardChange } from "@/lib/catalogue/card-change";
import { changeCard } from "@/lib/catalogue/writes/change-card";
import { Refusal } from "@/lib/refusal";
import { staffAction } from "@/lib/server/session";
import { isHeadOffice } from "@/lib/staff/ranks";
import { actorOf, type Staff } from "@/lib/staff/staff";

/** What is of the group is changed by who leads all of it. */
function headOffice(staff: Staff) {
  if (!isHeadOffice(staff.memberships)) throw new Refusal("not_allowed");
  return actorOf(staff, "administration");
}

/** Changes the card from now on. */
export const changeCardAction = staffAction(
  "changeCard",
  "catalogue.manage",
  z.strictObject({ changes: z.array(CardChange).min(1).max(100) }),
  ({ changes }, staff) => changeCard(changes, headOffice(staff)),
);
