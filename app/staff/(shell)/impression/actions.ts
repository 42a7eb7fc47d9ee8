"use server";
import { z } from "zod";
import { SellingCompany } from "@/lib/outlets/selling-company";
import { keepSellingCompany } from "@/lib/outlets/writes/keep-selling-company";
import { PrinterSettings } from "@/lib/printing/printer";
import { keepPrinter } from "@/lib/printing/writes/keep-printer";
import { printTest } from "@/lib/printing/writes/print-test";
import { removePrinter } from "@/lib/printing/writes/remove-printer";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";

/** A printer is set up, or set otherwise. */
export const keepPrinterAction = staffAction(
  "keepPrinter",
  "printers.manage",
  z.object({ outlet: z.string().max(60), id: z.uuid().nullable(), settings: PrinterSettings }),
  (input, staff, outletIds) => keepPrinter({ ...input, outletIds }, actorOf(staff, "orders")),
);

export const removePrinterAction = staffAction(
  "removePrinter",
  "printers.manage",
  z.object({ id: z.uuid() }),
  async ({ id }, staff, outletIds) => {
    await removePrinter({ id, outletIds }, actorOf(staff, "orders"));
    return null;
  },
);

/** Who sells at an outlet, for its invoices. */
export const keepSellingCompanyAction = staffAction(
  "keepSellingCompany",
  "outlets.manage",
  z.object({ outlet: z.string().max(60), company: SellingCompany }),
  async (input, staff, outletIds) => {
    await keepSellingCompany({ ...input, outletIds }, actorOf(staff, "orders"));
    return null;
  },
);

/** A page that shows whether it is set up right. */
export const printTestAction = staffAction(
  "printTest",
  "printers.manage",
  z.object({ id: z.uuid(), requestId: z.uuid() }),
  async (input, staff, outletIds) => {
    await printTest({ ...input, outletIds }, actorOf(staff, "orders"));
    return null;
  },
);
