/** Every sum that is kept of sales, as Postgres calls them: of an outlet's hour, day and month the same. */
export const salesSums = [
  ...(["orders", "gross_cents", "discount_cents", "fee_cents", "cancelled", "cancelled_cents"] as const),
  ...(["failed", "newcomers", "regulars", "handed", "kept", "late_seconds", "made", "make_seconds"] as const),
  ...(["ridden", "ride_seconds", "refunded_cents", "net_cents"] as const),
] as const;
