/** Whose order: the holder of its link, or staff of its outlet. */
export type Which = { token: string } | { orderId: string; outletIds: readonly string[] | null };
