import type { OpenAccount } from "../companies/company-account";
import type { TenderRules } from "../payments/tender";
import type { VoucherState } from "../vouchers/voucher";

/** What somebody who takes money for an order must know: what is due, for what, and what may be tendered today. Names nobody. */
export type OpenBill = {
  dueCents: number;
  /** What was ordered, for who pays only for his own. */
  lines: { id: string; label: string; cents: number }[];
  rules: TenderRules;
  /** The companies that pay later. */
  accounts: OpenAccount[];
  /** The voucher asked for. */
  voucher: VoucherState | null;
  /** The drawer cash goes into; closed, it is opened with this float. null at a door, where the courier carries it. */
  drawer: { open: boolean; floatCents: number } | null;
};
