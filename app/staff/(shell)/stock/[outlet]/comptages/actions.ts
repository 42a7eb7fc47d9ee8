"use server";
import { z } from "zod";
import { countKinds } from "@/db/enums";
import { countReasons } from "@/lib/inventory/count";
import { closeCount } from "@/lib/inventory/writes/close-count";
import { dropCount } from "@/lib/inventory/writes/drop-count";
import { openCount } from "@/lib/inventory/writes/open-count";
import { recordCounts } from "@/lib/inventory/writes/record-counts";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";
import { mostMoved } from "@/lib/stock/by-hand";

const Outlet = z.string().max(60);
const OfCount = z.object({ outlet: Outlet, count: z.uuid() });
/** A phone that was away longer than this has nothing to say any more. */
const weekMs = 7 * 24 * 3600 * 1000;

export const openCountAction = staffAction(
  "openCount",
  "stock.work",
  z.object({
    outlet: Outlet,
    kind: z.enum(countKinds),
    shelf: z.string().max(40).nullable(),
    requestId: z.uuid(),
  }),
  (input, staff, outletIds) => openCount({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const recordCountsAction = staffAction(
  "recordCounts",
  "stock.work",
  OfCount.extend({
    lines: z
      .array(
        z.object({
          ingredient: z.string().max(60),
          quantity: z.number().int().min(0).max(mostMoved),
          agoMs: z.number().int().min(0).max(weekMs),
          key: z.uuid(),
        }),
      )
      .min(1)
      .max(300),
  }),
  (input, staff, outletIds) => recordCounts({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const closeCountAction = staffAction(
  "closeCount",
  "stock.correct",
  OfCount.extend({ reasons: z.record(z.string().max(60), z.enum(countReasons)) }),
  (input, staff, outletIds) => closeCount({ ...input, outletIds }, actorOf(staff, "stock")),
);

export const dropCountAction = staffAction("dropCount", "stock.correct", OfCount, (input, staff, outletIds) =>
  dropCount({ ...input, outletIds }, actorOf(staff, "stock")),
);
