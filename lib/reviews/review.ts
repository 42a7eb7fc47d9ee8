import type { OrderStatus, ReviewHiding } from "@/db/enums";
import { addMinutes } from "../time";

/** Until when after an order was handed over it can be reviewed, and a review of it be said otherwise. */
export const reviewDays = 90;
export const changeDays = 14;
/** A review older than these says nothing of a kitchen any more: it goes. */
export const keptMonths = 36;
export const mostChars = 1000;
export const mostAnswerChars = 600;
export const starsOf = [1, 2, 3, 4, 5] as const;

const completed: readonly OrderStatus[] = ["delivered", "collected"];

export type Standing = {
  status: OrderStatus;
  endedAt: Date | null;
  writtenAt: Date | null;
  removedAt: Date | null;
  hiddenAt: Date | null;
};
/** `new`: to be written · `change`: its author may say it otherwise · anything else is why he may not, as a refusal says it. */
export type Turn = "new" | "change" | "review_early" | "review_over" | "review_hidden" | "review_removed";

/** What the author of an order's review may do with it now. */
export function turnOf({ status, endedAt, writtenAt, removedAt, hiddenAt }: Standing, at: Date): Turn {
  if (!completed.includes(status) || !endedAt) return "review_early";
  if (removedAt) return "review_removed";
  if (hiddenAt) return "review_hidden";
  const [since, days] = writtenAt ? [writtenAt, changeDays] : [endedAt, reviewDays];
  if (at > addMinutes(since, days * 1440)) return "review_over";
  return writtenAt ? "change" : "new";
}

/** `Awa Diallo` → `Awa D.`: what is shown of a name; "" of somebody who asked to be forgotten. */
export function signatureOf(name: string): string {
  const [first = "", ...rest] = name.trim().split(/\s+/);
  const initial = rest.at(-1)?.at(0);
  return initial ? `${first} ${initial.toLocaleUpperCase("fr")}.` : first;
}

type DishStars = { code: string; name: string; stars: number };

/** A review as anybody reads it. Instants are ISO. */
export type ShownReview = {
  id: string;
  author: string;
  stars: number;
  text: string;
  dishes: DishStars[];
  /** When he had the order. */
  experiencedAt: string;
  writtenAt: string;
  changedAt: string | null;
  answer: string;
  answeredAt: string | null;
};

/** … and as staff of its outlet does. */
export type StaffReview = ShownReview & { orderNumber: number; hiddenFor: ReviewHiding | null };

/** … and as its author does. */
export type OwnReview = {
  token: string;
  number: number;
  outlet: { slug: string; name: string };
  dishes: (Omit<DishStars, "stars"> & { stars: number | null })[];
  turn: Turn;
  mayRemove: boolean;
  hiddenFor: ReviewHiding | null;
  review: { stars: number; text: string; answer: string } | null;
};

/** What is said of an outlet: `average` in tenths of a star, rounded; null while nobody said anything. */
export type Rating = { average: number; count: number } | null;
