/** What a gift card may be bought for, in cents. */
export const giftCardRange = { leastCents: 500, mostCents: 25_000 } as const;
