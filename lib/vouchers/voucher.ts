import { createHash } from "node:crypto";
import type { VoucherKind } from "@/db/enums";
import type { BusinessDay } from "../time";
import { plainCode } from "./code";

/** How long a voucher is good for. */
const months = 12;

/** The last day a voucher issued today can be spent on: the same day of the month a year later, or the month's last. */
export function lastDayOf(day: BusinessDay): BusinessDay {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** What is kept of a code. */
export const digestOf = (code: string): string =>
  createHash("sha256")
    .update(`ocpizza voucher\n${plainCode(code)}`)
    .digest("base64url");

/** What a screen that takes one shows of it. */
export type VoucherState = { kind: VoucherKind; tail: string; leftCents: number; lastDay: BusinessDay };

/** One given instead of money: its code is said this once, and to whoever sends the same request again. */
export type IssuedVoucher = { kind: VoucherKind; code: string; amountCents: number; lastDay: BusinessDay };
