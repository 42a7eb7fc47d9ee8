import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { reconcilePayments } from "@/lib/orders/writes/reconcile-payments";
import { addMinutes } from "@/lib/time";
import { authoriseFirst, documentsOf, heldOf, placeAuthorised } from "../support/authorising";
import { cheaper } from "../support/changing";
import { friday, openHouse } from "../support/house";
import { roomForAll } from "../support/orders-at";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { expectBooksInOrder, standingOf } from "../support/paying";
import { tellStripe, withStripe } from "../support/stripe";

withStripe();
let people: PartDieu;
beforeAll(async () => {
  await openHouse();
  await roomForAll();
  people = await peopleOfPartDieu();
  await authoriseFirst();
});
beforeEach(async () => void (await tellStripe({ troubles: [], webhooks: { copies: 0 } })));
afterEach(() => expectBooksInOrder(addMinutes(friday, 30)));

const later = addMinutes(friday, 2);
const one = {
  lines: [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }],
  seenTotalCents: 1090,
};
const start = (orderId: string) => startPreparing({ orderId, outletIds: people.here }, people.cook, later);
/** Our one retry meets the same trouble: what is lost stays lost. */
const kinds = ["error", "error_after", "limit", "hang_up", "lost_reply"] as const;
const trouble = (kind: string, match: string, ends = "") =>
  tellStripe({ troubles: [{ kind, match, ends, times: 2 }] });

describe.each(kinds)("Stripe answers with %s", (kind) => {
  it("when money is taken: nothing starts before it is known to be ours, and it is taken once", async () => {
    const { orderId } = await placeAuthorised(one);
    await trouble(kind, "POST /v1/payment_intents/", "/capture");
    const first = await start(orderId).then(
      () => "started",
      (error) => {
        expect(error).toMatchObject({ code: "capture_unknown" });
        return "waits";
      },
    );
    expect((await standingOf(orderId)).status).toBe(first === "started" ? "preparing" : "placed");
    await tellStripe({ troubles: [] });
    if (first === "waits") await start(orderId);
    expect(await standingOf(orderId)).toMatchObject({ status: "preparing", due: 0, refunds: [] });
    expect(await heldOf(orderId)).toMatchObject([{ status: "succeeded", taken: 1090 }]);
    expect(await documentsOf(orderId)).toEqual([{ kind: "sale", cents: 1090 }]);
  });

  it("when it is asked what became of it: that is found out later, by whoever asks", async () => {
    const { orderId } = await placeAuthorised(one);
    await trouble("lost_reply", "POST /v1/payment_intents/", "/capture");
    await expect(start(orderId)).rejects.toMatchObject({ code: "capture_unknown" });
    await trouble(kind, "GET /v1/payment_intents/");
    await reconcilePayments(later);
    await tellStripe({ troubles: [] });
    await reconcilePayments(later);
    expect((await standingOf(orderId)).payments).toMatchObject([{ status: "captured", amount: 1090 }]);
    await start(orderId);
    expect(await documentsOf(orderId)).toEqual([{ kind: "sale", cents: 1090 }]);
  });

  it("when it is let go: it is let go once, and nothing is taken", async () => {
    const { orderId, token } = await placeAuthorised(one);
    await cancelOrder({ token }, {}, customer, later);
    await trouble(kind, "POST /v1/payment_intents/", "/cancel");
    await reconcilePayments(later);
    await trouble(kind, "GET /v1/payment_intents/");
    await reconcilePayments(later);
    await tellStripe({ troubles: [] });
    await reconcilePayments(later);
    expect(await standingOf(orderId)).toMatchObject({ status: "cancelled", refunds: [] });
    expect((await standingOf(orderId)).payments).toMatchObject([{ status: "cancelled" }]);
    expect(await heldOf(orderId)).toMatchObject([{ status: "canceled", taken: 0 }]);
  });
});

it("changed between a lost request and the next: the next asks for what is wanted by then", async () => {
  const { orderId, token } = await placeAuthorised();
  await trouble("hang_up", "POST /v1/payment_intents/", "/capture");
  await expect(start(orderId)).rejects.toMatchObject({ code: "capture_unknown" });
  await changeOrder({ token }, cheaper(), customer, later);
  await tellStripe({ troubles: [] });
  await start(orderId);
  expect(await heldOf(orderId)).toMatchObject([{ status: "succeeded", taken: 1090 }]);
});
