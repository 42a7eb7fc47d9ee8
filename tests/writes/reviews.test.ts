import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { customer } from "@/lib/actor";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { markReady } from "@/lib/kitchen/writes/mark-ready";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { getOwnData } from "@/lib/orders/queries/get-own-data";
import { erasePerson } from "@/lib/orders/writes/erase-person";
import { placeOrder } from "@/lib/orders/writes/place-order";
import { getOwnReview } from "@/lib/reviews/queries/get-own-review";
import { getRating } from "@/lib/reviews/queries/get-rating";
import { listReviews, listReviewsToAnswer } from "@/lib/reviews/queries/list-reviews";
import { changeDays, keptMonths, reviewDays } from "@/lib/reviews/review";
import { answerReview } from "@/lib/reviews/writes/answer-review";
import { askReviews } from "@/lib/reviews/writes/ask-reviews";
import { forgetReviews } from "@/lib/reviews/writes/forget-reviews";
import { hideReview, showReview } from "@/lib/reviews/writes/hide-review";
import { removeReview } from "@/lib/reviews/writes/remove-review";
import { saveReview } from "@/lib/reviews/writes/save-review";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId, place, request } from "../support/house";
import { messagesOf } from "../support/messages-of";
import { roomForAll } from "../support/orders-at";
import { confirmedShopper } from "../support/shoppers";

const here: string[] = [];
let manager: Awaited<ReturnType<typeof colleague.of>>;
const inDays = (days: number) => addMinutes(friday, days * 1440);
const code = (result: Promise<unknown>) =>
  result.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );

beforeAll(async () => {
  await openHouse();
  await roomForAll();
  manager = await colleague.of("manager.part-dieu@ocpizza.example", "orders");
  here.push(await outletId("part-dieu"));
});

/** Cooked, and handed over on Friday. */
async function handOver(orderId: string): Promise<void> {
  const which = { orderId, outletIds: here };
  const cook = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen");
  const seller = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
  await startPreparing(which, cook, friday);
  await markReady(which, cook, friday);
  await collectOrder({ ...which, method: "cash", givenCents: 3000 }, seller, friday);
}
async function eaten(): Promise<{ orderId: string; token: string }> {
  const order = await place();
  await handOver(order.orderId);
  return order;
}
const say = (token: string, change = {}, at = friday) =>
  code(
    saveReview({ token, stars: 4, text: "Bonne pâte.", dishes: { margherita: 5 }, ...change }, customer, at),
  );
const shown = async (orderId: string) =>
  (await listReviews(here[0] ?? "", "fr")).reviews.find(({ id }) => id === orderId);

describe("a review", () => {
  test("is of an order that was handed over, one an order, signed by a first name and an initial", async () => {
    const early = await place();
    expect(await say(early.token)).toBe("review_early");
    const { orderId, token } = await eaten();
    expect(await say(token)).toBe("done");
    expect(await shown(orderId)).toMatchObject({
      ...{ author: "Awa D.", stars: 4, text: "Bonne pâte.", changedAt: null, answer: "" },
      dishes: [{ name: "Margherita", stars: 5 }],
    });
    expect(JSON.stringify(await shown(orderId))).not.toMatch(/Diallo|example\.org/);
    expect(await say("x".repeat(22))).toBe("not_found");
    const [journal] = await db.execute<{ told: string }>(
      sql`select string_agg(j::text, '') as told from journal j where subject_id = ${orderId} and action = 'saveReview'`,
    );
    expect(journal?.told).not.toMatch(/Bonne/);
  });

  test("names only dishes that were in it, and is written whole or not at all", async () => {
    const { orderId, token } = await eaten();
    expect(await say(token, { dishes: { margherita: 5, regina: 1 } })).toBe("item_unknown");
    expect(await shown(orderId)).toBeUndefined();
  });

  test("is said otherwise for some days, taken back whenever, and not written a second time", async () => {
    const { orderId, token } = await eaten();
    expect(await say(token)).toBe("done");
    expect(await say(token, { stars: 2, dishes: {} }, inDays(changeDays))).toBe("done");
    expect(await shown(orderId)).toMatchObject({
      stars: 2,
      dishes: [],
      changedAt: inDays(changeDays).toISOString(),
    });
    expect(await say(token, {}, addMinutes(inDays(changeDays), 1))).toBe("review_over");
    await removeReview(token, customer, inDays(400));
    expect(await shown(orderId)).toBeUndefined();
    expect(await code(removeReview(token, customer, friday))).toBe("already_done");
    expect(await say(token)).toBe("review_removed");
    expect(await getOwnReview(token, "fr", friday)).toMatchObject({ turn: "review_removed", review: null });
    const never = await eaten();
    expect(await code(removeReview(never.token, customer, friday))).toBe("not_found");
  });

  test("is not begun once its time is over", async () => {
    const { token } = await eaten();
    expect((await getOwnReview(token, "fr", inDays(reviewDays)))?.turn).toBe("new");
    expect(await say(token, {}, addMinutes(inDays(reviewDays), 1))).toBe("review_over");
  });

  test("two tabs at once write one", async () => {
    const { orderId, token } = await eaten();
    expect(await Promise.all([1, 2, 3, 5].map((stars) => say(token, { stars })))).toEqual(
      Array(4).fill("done"),
    );
    const rows = await db.execute(sql`select 1 from order_reviews where order_id = ${orderId}`);
    expect(rows).toHaveLength(1);
  });

  test("counts in its outlet's average while it is shown", async () => {
    const outlet = here[0] ?? "";
    const before = await getRating(outlet);
    const { orderId, token } = await eaten();
    await say(token);
    expect((await getRating(outlet))?.count).toBe((before?.count ?? 0) + 1);
    await hideReview({ reviewId: orderId, outletIds: here, reason: "insult" }, manager, friday);
    expect(await getRating(outlet)).toEqual(before);
    expect(await getRating(await outletId("vaise"))).toBeNull();
  });
});

describe("the house's word", () => {
  test("is public, changed by a later one, and only of its own outlet", async () => {
    const { orderId: reviewId, token } = await eaten();
    await say(token);
    const answer = (text: string, outletIds = here) =>
      code(answerReview({ reviewId, outletIds, text }, manager, friday));
    expect(await answer("Merci !", [await outletId("jean-mace")])).toBe("not_found");
    expect(
      (await listReviewsToAnswer(here[0] ?? "", "a-repondre", "fr")).reviews.map(({ id }) => id),
    ).toContain(reviewId);
    expect(await answer("Merci !")).toBe("done");
    expect(await answer("Merci beaucoup !")).toBe("done");
    expect(await shown(reviewId)).toMatchObject({
      answer: "Merci beaucoup !",
      answeredAt: friday.toISOString(),
    });
    expect(
      (await listReviewsToAnswer(here[0] ?? "", "a-repondre", "fr")).reviews.map(({ id }) => id),
    ).not.toContain(reviewId);
  });

  test("hides for a reason that its author is told, and shows again", async () => {
    const { orderId: reviewId, token } = await eaten();
    await say(token);
    const hide = (outletIds = here) =>
      code(hideReview({ reviewId, outletIds, reason: "personal" }, manager, friday));
    expect(await hide([await outletId("jean-mace")])).toBe("not_found");
    expect((await Promise.all([hide(), hide()])).toSorted()).toEqual(["already_done", "done"]);
    expect(await shown(reviewId)).toBeUndefined();
    expect(await getOwnReview(token, "fr", friday)).toMatchObject({
      hiddenFor: "personal",
      turn: "review_hidden",
    });
    expect(await say(token)).toBe("review_hidden");
    expect(await messagesOf(reviewId, "review_hidden")).toMatchObject([{ recipient: "awa@example.org" }]);
    const show = () => code(showReview({ reviewId, outletIds: here }, manager, friday));
    expect([await show(), await show()]).toEqual(["done", "already_done"]);
    expect(await shown(reviewId)).toBeDefined();
    const rows = await db.execute<{ action: string; after: unknown }>(
      sql`select action, after from journal where subject_id = ${reviewId} and action in ('hideReview', 'showReview') order by id`,
    );
    expect(rows).toMatchObject([
      { action: "hideReview", after: { reason: "personal" } },
      { action: "showReview" },
    ]);
  });
});

test("who is forgotten leaves his stars and no word; an old review goes altogether", async () => {
  const phone = "+33639981288";
  const { orderId, token } = await place({ contact: { name: "Lou Roc", phone, email: "lou@example.org" } });
  await handOver(orderId);
  await say(token);
  await answerReview({ reviewId: orderId, outletIds: here, text: "Merci Lou Roc" }, manager, friday);
  await erasePerson({ phone, customerId: null, outletIds: here, everybody: false }, manager, friday);
  expect(await shown(orderId)).toMatchObject({ author: "", stars: 4, text: "", answer: "" });
  const old = new Date(friday);
  old.setMonth(old.getMonth() + keptMonths);
  await forgetReviews(old);
  expect(await shown(orderId)).toBeDefined();
  expect(await forgetReviews(addMinutes(old, 1440))).toBeGreaterThan(0);
  expect(await shown(orderId)).toBeUndefined();
});

test("only who agreed is asked how it was: the day after, once, and once a month; his data say what he said", async () => {
  const me = await confirmedShopper();
  const other = await confirmedShopper();
  const agree = (since: Date) =>
    db.execute(
      sql`update customers set review_consent_at = ${since.toISOString()}::timestamptz where id = ${me.customerId}`,
    );
  const buy = async ({ customerId, email }: typeof me) => {
    const contact = { name: "Nina Roux", phone: "06 39 98 55 44", email };
    const order = await placeOrder(request({ contact }), { ...customer, customerId }, friday);
    await handOver(order.orderId);
    return order;
  };
  const [mine] = [await buy(me), await buy(other)];
  expect(await askReviews(inDays(0.6))).toBe(0);
  // Said after the order it is about: the next one is asked of.
  await agree(inDays(0.1));
  expect(await askReviews(inDays(0.6))).toBe(0);
  await agree(inDays(-1));
  expect(await askReviews(inDays(0.2))).toBe(0);
  expect(await askReviews(inDays(0.6))).toBe(1);
  expect(await messagesOf(mine.orderId, "order_review")).toMatchObject([
    { recipient: me.email, carrier: "mail" },
  ]);
  await buy(me);
  expect(await askReviews(inDays(0.7))).toBe(0);
  await say(mine.token, { text: "Croustillante" });
  expect(JSON.stringify(await getOwnData({ id: me.customerId, email: me.email }))).toContain("Croustillante");
});
