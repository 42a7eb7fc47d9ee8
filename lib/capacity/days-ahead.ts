/** A customer orders for today or one of so many days after it. */
export const mostDaysAhead = 6;
