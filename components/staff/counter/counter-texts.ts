/** What the counter's screen says, taking an order or changing one: the dish's own words are the shop's. */
export const counterTexts = [
  ...[
    "counter",
    "shop.opening",
    "shop.product",
    "common.allergens",
    "common.allergy",
    "common.live",
    "common.code",
    "common.plan",
    "checkout.pin",
    "refusals",
  ],
];
