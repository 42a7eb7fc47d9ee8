import { reviewedOrder } from "../reviewed-order";
import type { ActionRow } from "./row";

const reviews = "app/staff/(shell)/avis/actions.ts";

/** What an outlet does with what is said of it. */
export const reviewRows: Record<string, ActionRow> = {
  [`${reviews}#answerReviewAction`]: {
    permission: "reviews.answer",
    input: async () => ({ reviewId: await reviewedOrder(), text: "Merci de votre visite" }),
    twice: "same",
  },
  [`${reviews}#hideReviewAction`]: {
    permission: "reviews.answer",
    input: async () => ({ reviewId: await reviewedOrder(), reason: "insult" }),
    twice: "already_done",
  },
  [`${reviews}#showReviewAction`]: {
    permission: "reviews.answer",
    input: async () => ({ reviewId: await reviewedOrder("unrelated") }),
    twice: "already_done",
  },
};
