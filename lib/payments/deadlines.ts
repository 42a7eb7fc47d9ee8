/** An order awaiting payment keeps its ingredients and its time this long. */
export const unpaidMinutes = 15;

/** Stripe lets nobody pay on a page older than this; it demands 30 at least, and a repeated request must still be within them. */
export const sessionMinutes = 35;

/** A page of Stripe's that is this much past its end is closed, even when Stripe cannot be asked. */
export const sessionGraceMinutes = 5;

/** Money that comes this long after an order expired still brings it back; later nobody waits for that pizza. */
export const lateMoneyMinutes = 60;
