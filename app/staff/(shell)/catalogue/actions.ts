"use server";
import { z } from "zod";
import { CardChange } from "@/lib/catalogue/card-change";
import { NewProduct, NewSize } from "@/lib/catalogue/new-product";
import { RecipeChange } from "@/lib/catalogue/recipe-change";
import { addProduct } from "@/lib/catalogue/writes/add-product";
import { addSize } from "@/lib/catalogue/writes/add-size";
import { changeCard } from "@/lib/catalogue/writes/change-card";
import { changeRecipe } from "@/lib/catalogue/writes/change-recipe";
import { addToDraft, dropFromDraft, saveDraft } from "@/lib/catalogue/writes/save-draft";
import { cancelDraft, scheduleDraft } from "@/lib/catalogue/writes/schedule-draft";
import { setPicture } from "@/lib/catalogue/writes/set-picture";
import { typed } from "@/lib/orders/typed";
import { Refusal } from "@/lib/refusal";
import { staffAction } from "@/lib/server/session";
import { isHeadOffice } from "@/lib/staff/ranks";
import { actorOf, type Staff } from "@/lib/staff/staff";

/** What is of the group is changed by who leads all of it. */
function headOffice(staff: Staff) {
  if (!isHeadOffice(staff.memberships)) throw new Refusal("not_allowed");
  return actorOf(staff, "administration");
}

/** Changes the card from now on, or adds to a draft what is to change later. */
export const changeCardAction = staffAction(
  "changeCard",
  "catalogue.manage",
  z.strictObject({ draft: z.uuid().nullable(), changes: z.array(CardChange).min(1).max(400) }),
  ({ draft, changes }, staff) => {
    const who = headOffice(staff);
    return draft === null ? changeCard(changes, who) : addToDraft(draft, changes, who);
  },
);

export const saveDraftAction = staffAction(
  "saveDraft",
  "catalogue.manage",
  z.strictObject({
    ...{ id: z.uuid(), name: typed(80).pipe(z.string().min(2)), everywhere: z.boolean() },
    outlets: z.array(z.string().max(60)).max(500),
  }),
  (draft, staff) => saveDraft(draft, headOffice(staff)),
);

export const dropFromDraftAction = staffAction(
  "dropFromDraft",
  "catalogue.manage",
  z.strictObject({ draft: z.uuid(), target: z.string().max(200) }),
  ({ draft, target }, staff) => dropFromDraft(draft, target, headOffice(staff)),
);

export const scheduleDraftAction = staffAction(
  "scheduleDraft",
  "catalogue.manage",
  z.strictObject({ id: z.uuid(), day: z.iso.date() }),
  (input, staff) => scheduleDraft(input, headOffice(staff)),
);

export const cancelDraftAction = staffAction(
  "cancelDraft",
  "catalogue.manage",
  z.strictObject({ id: z.uuid() }),
  ({ id }, staff) => cancelDraft(id, headOffice(staff)),
);

/** A product is drawn again. */
export const dropPictureAction = staffAction(
  "dropPicture",
  "catalogue.manage",
  z.strictObject({ product: z.string().max(60) }),
  async ({ product }, staff) => {
    await setPicture({ product, picture: null }, headOffice(staff));
  },
);

/** Begins a product: what is made of it here is seen by nobody before it goes on sale. */
export const addProductAction = staffAction("addProduct", "catalogue.manage", NewProduct, (product, staff) =>
  addProduct(product, headOffice(staff)),
);

export const addSizeAction = staffAction("addSize", "catalogue.manage", NewSize, (size, staff) =>
  addSize(size, headOffice(staff)),
);

/** The recipe of a size, from the product's own page; in the kitchen its book asks for the same. */
export const writeRecipeAction = staffAction(
  "changeRecipe",
  "catalogue.manage",
  RecipeChange.strict(),
  (change, staff) => changeRecipe(change, headOffice(staff)),
);
