"use server";
import { z } from "zod";
import { PromotionForm } from "@/lib/promotions/promotion-form";
import { savePromotion } from "@/lib/promotions/writes/save-promotion";
import { Refusal } from "@/lib/refusal";
import { staffAction } from "@/lib/server/session";
import { isHeadOffice } from "@/lib/staff/ranks";
import { actorOf } from "@/lib/staff/staff";

export const savePromotionAction = staffAction(
  "savePromotion",
  "catalogue.manage",
  z.intersection(PromotionForm, z.object({ fresh: z.boolean() })),
  (form, staff) => {
    if (!isHeadOffice(staff.memberships)) throw new Refusal("not_allowed");
    return savePromotion(form, actorOf(staff, "administration"));
  },
);
