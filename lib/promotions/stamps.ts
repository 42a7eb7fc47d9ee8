/** A stamp for each pizza of an order that was handed over; so many are a pizza. */
export const stampsForPizza = 10;

/** The code a card that is full is spent by: a promotion like any other, but for what it takes. */
export const loyaltyCode = "FIDELITE";

/** What somebody has: a card under way, and pizzas to be had for the full ones. */
export const cardOf = (stamps: number) => ({
  stamps: stamps % stampsForPizza,
  pizzas: Math.floor(stamps / stampsForPizza),
});
