"use server";
import { z } from "zod";
import { packagings } from "@/db/enums";
import { mostBytes } from "@/lib/purchasing/csv";
import { fileKinds, importFile, planFile } from "@/lib/purchasing/writes/import-file";
import { addArticle, changeArticle, setPrice } from "@/lib/purchasing/writes/save-article";
import { saveSupplier } from "@/lib/purchasing/writes/save-supplier";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";

const At = z.object({ outlet: z.string().max(60), id: z.uuid() });
const price = z.number().int().min(1).max(10_000_000);

export const saveSupplierAction = staffAction(
  "saveSupplier",
  "suppliers.manage",
  At.extend({
    name: z.string().trim().min(2).max(80),
    email: z.email().max(200),
    phone: z.string().trim().max(30),
    customerNumber: z.string().trim().max(40),
    leadDays: z.number().int().min(0).max(60),
    deliveryWeekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
    minimumCents: z.number().int().min(0).max(10_000_000),
    active: z.boolean(),
  }),
  (input, staff, outletIds) => saveSupplier({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const addArticleAction = staffAction(
  "addArticle",
  "suppliers.manage",
  At.extend({
    supplierId: z.uuid(),
    ingredient: z.string().max(60),
    reference: z.string().trim().min(1).max(40),
    packaging: z.enum(packagings),
    quantity: z.number().int().min(1).max(1_000_000),
    priceCents: price,
    preferred: z.boolean(),
  }),
  (input, staff, outletIds) => addArticle({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const changeArticleAction = staffAction(
  "changeArticle",
  "suppliers.manage",
  At.extend({ preferred: z.boolean(), active: z.boolean() }),
  (input, staff, outletIds) => changeArticle({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const setPriceAction = staffAction(
  "setPrice",
  "suppliers.manage",
  At.extend({
    articleId: z.uuid(),
    priceCents: price,
    validFrom: z.iso.date(),
    validUntil: z.iso.date().nullable(),
  }),
  (input, staff, outletIds) => setPrice({ ...input, outletIds }, actorOf(staff, "stock")),
);

const Filed = z.object({
  outlet: z.string().max(60),
  kind: z.enum(fileKinds),
  /** The file's bytes as they are, so that a wrong encoding is seen. */
  file: z.base64().max(mostBytes * 2),
});
const bytesOf = (file: string) => Uint8Array.from(Buffer.from(file, "base64"));

export const planFileAction = staffAction(
  "planFile",
  "suppliers.manage",
  Filed,
  ({ file, ...input }, staff, outletIds) =>
    planFile({ ...input, outletIds, bytes: bytesOf(file) }, actorOf(staff, "stock")),
);

export const importFileAction = staffAction(
  "importFile",
  "suppliers.manage",
  Filed.extend({ seal: z.string().max(80) }),
  ({ file, ...input }, staff, outletIds) =>
    importFile({ ...input, outletIds, bytes: bytesOf(file) }, actorOf(staff, "stock")),
);
