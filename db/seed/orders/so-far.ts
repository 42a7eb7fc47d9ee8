import type { Story } from "./story";

/** What of a story has happened at an instant; the rest is still to come. */
export function soFar(story: Story, now: Date): Story {
  const { acceptedAt, acceptedBy, moves, delivery, payment } = story;
  const accepted = acceptedAt !== null && acceptedAt <= now;
  return {
    acceptedAt: accepted ? acceptedAt : null,
    acceptedBy: accepted ? acceptedBy : null,
    moves: moves.filter(({ at }) => at <= now),
    delivery: delivery && delivery.assignedAt <= now ? delivery : null,
    payment: payment && payment.at <= now ? { ...payment, refundedAt: given(payment.refundedAt, now) } : null,
  };
}

const given = (at: Date | null, now: Date) => (at && at <= now ? at : null);
