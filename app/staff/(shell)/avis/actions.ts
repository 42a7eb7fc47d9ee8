"use server";
import { z } from "zod";
import { reviewHidings } from "@/db/enums";
import { typed } from "@/lib/orders/typed";
import { mostAnswerChars } from "@/lib/reviews/review";
import { answerReview } from "@/lib/reviews/writes/answer-review";
import { hideReview, showReview } from "@/lib/reviews/writes/hide-review";
import { staffAction } from "@/lib/server/session";
import { actorOf, type Staff } from "@/lib/staff/staff";

const reviewId = z.uuid();
const by = (staff: Staff) => ({ ...actorOf(staff, "orders"), userId: staff.userId });

/** The outlet's word on a review, for everybody to read. */
export const answerReviewAction = staffAction(
  "answerReview",
  "reviews.answer",
  z.object({ reviewId, text: typed(mostAnswerChars).pipe(z.string().min(3)) }),
  (input, staff, outletIds) => answerReview({ ...input, outletIds }, by(staff)),
);

/** Shown no more, for a reason the law knows. */
export const hideReviewAction = staffAction(
  "hideReview",
  "reviews.answer",
  z.object({ reviewId, reason: z.enum(reviewHidings) }),
  (input, staff, outletIds) => hideReview({ ...input, outletIds }, by(staff)),
);

export const showReviewAction = staffAction(
  "showReview",
  "reviews.answer",
  z.object({ reviewId }),
  (input, staff, outletIds) => showReview({ ...input, outletIds }, by(staff)),
);
