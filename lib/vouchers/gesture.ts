/** What a manager may give on one order without it having cost that much, however many times: the group's limit. */
const gestureLimitCents = 2000;

/** What may still be given on an order as a gesture. */
export const mostGestureCents = ({
  totalCents,
  givenCents,
}: {
  totalCents: number;
  givenCents: number;
}): number => Math.max(0, Math.min(gestureLimitCents, totalCents) - givenCents);
