import "server-only";
import { db } from "@/lib/server/db";
import type { ReviewLine } from "../count-lines";
import { listReview } from "./list-review";

/** A count's lines for the screen on which it is closed. */
export const getReview = (outletId: string, countId: string, named: boolean): Promise<ReviewLine[]> =>
  listReview(db, outletId, countId, named);
