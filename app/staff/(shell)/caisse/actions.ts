"use server";
import { z } from "zod";
import { OpeningCompany } from "@/lib/companies/company-account";
import { closeAccount } from "@/lib/companies/writes/close-account";
import { openAccount } from "@/lib/companies/writes/open-account";
import { typed } from "@/lib/orders/typed";
import { closeBusinessDay } from "@/lib/orders/writes/close-business-day";
import { settleAccount } from "@/lib/orders/writes/settle-account";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";

/** Closes the day that is being sold into, the one the screen showed. */
export const closeDayAction = staffAction(
  "closeDay",
  "till.close",
  z.object({ outletId: z.uuid(), day: z.iso.date() }),
  (input, staff, outletIds) => closeBusinessDay({ ...input, outletIds }, actorOf(staff, "counter")),
);

const accountId = z.uuid();
const cents = z.number().int().min(0).max(1_000_000);

/** A company that pays its invoices later. */
export const openAccountAction = staffAction(
  "openCompanyAccount",
  "companies.manage",
  OpeningCompany.extend({ id: z.uuid(), outletId: z.uuid() }),
  (input, staff, outletIds) => openAccount({ ...input, outletIds }, actorOf(staff, "counter")),
);

export const closeAccountAction = staffAction(
  "closeCompanyAccount",
  "companies.manage",
  z.object({ accountId }),
  (input, staff, outletIds) => closeAccount({ ...input, outletIds }, actorOf(staff, "counter")),
);

/** What a company paid of what it owes. */
export const settleAccountAction = staffAction(
  "settleAccount",
  "companies.manage",
  z.object({
    ...{ requestId: z.uuid(), accountId, amountCents: cents.min(1), floatCents: cents.nullable() },
    ...{ method: z.enum(["transfer", "cheque", "cash", "card_terminal"]), note: typed(120).default("") },
  }),
  (input, staff, outletIds) => settleAccount({ ...input, outletIds }, actorOf(staff, "counter")),
);
