import type { PaymentMethod, VoucherKind } from "@/db/enums";

/** The means a voucher pays as: what was bought is booked apart from what was given. */
export const meansOf = (kind: VoucherKind) =>
  (kind === "gift_card" ? "gift_card" : "voucher") satisfies PaymentMethod;
