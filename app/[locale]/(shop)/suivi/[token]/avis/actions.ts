"use server";
import { z } from "zod";
import { customer } from "@/lib/actor";
import { typed } from "@/lib/orders/typed";
import { mostChars } from "@/lib/reviews/review";
import { removeReview } from "@/lib/reviews/writes/remove-review";
import { saveReview } from "@/lib/reviews/writes/save-review";
import { publicAction } from "@/lib/server/action";

const token = z.string().regex(/^[\w-]{22}$/);
const stars = z.int().min(1).max(5);
const dish = z.string().regex(/^[a-z0-9_-]{1,60}$/);

/** The holder of an order's link says how it was, or says it otherwise. */
export const saveReviewAction = publicAction(
  "saveReview",
  z.object({
    ...{ token, stars, text: typed(mostChars) },
    dishes: z.record(dish, stars).refine((said) => Object.keys(said).length <= 60),
  }),
  async (said) => {
    await saveReview(said, customer);
    return null;
  },
);

/** He takes it back. */
export const removeReviewAction = publicAction("removeReview", z.object({ token }), async ({ token }) => {
  await removeReview(token, customer);
  return null;
});
