import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { getTracking } from "@/lib/orders/queries/get-tracking";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { reconcilePayments } from "@/lib/orders/writes/reconcile-payments";
import { refundOrder } from "@/lib/orders/writes/refund-order";
import { addMinutes } from "@/lib/time";
import { cheaper, later, placePaid } from "../support/changing";
import { friday, openHouse, outletId, place } from "../support/house";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { expectBooksInOrder, standingOf } from "../support/paying";
import { tellStripe, withStripe } from "../support/stripe";

withStripe();
let people: PartDieu;
beforeAll(async () => {
  await openHouse();
  people = await peopleOfPartDieu();
});
afterEach(() => expectBooksInOrder(addMinutes(friday, 30)));

const give = (orderId: string, amountCents: number, requestId = newId()) =>
  refundOrder(
    { orderId, outletIds: people.here, amountCents, reason: "pizza froide", requestId },
    people.manager,
    later,
  );
const back = async (orderId: string) => (await standingOf(orderId)).refunds.map(({ amount }) => amount);

describe("giving back part of a paid order", () => {
  it("goes back any number of times, never more than was paid, and is not asked for again", async () => {
    const { orderId, token } = await placePaid();
    await give(orderId, 500);
    await give(orderId, 1000);
    await expect(give(orderId, 681)).rejects.toMatchObject({ code: "refund_exceeds" });
    await give(orderId, 680);
    await expect(give(orderId, 1)).rejects.toMatchObject({ code: "refund_exceeds" });
    await reconcilePayments(later);
    expect((await standingOf(orderId)).refunds).toEqual(
      [500, 1000, 680].map((amount) => ({ status: "succeeded", amount, reason: "pizza froide" })),
    );
    expect((await getTracking(token, "fr", later))?.dueCents).toBe(0);
  });

  it("goes back once however often it is sent, and two at once never exceed", async () => {
    const { orderId } = await placePaid();
    const requestId = newId();
    await Promise.all([
      give(orderId, 400, requestId),
      give(orderId, 400, requestId),
      give(orderId, 400, requestId),
    ]);
    expect(await back(orderId)).toEqual([400]);
    const both = await Promise.allSettled([give(orderId, 1000), give(orderId, 1000)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await back(orderId)).toEqual([400, 1000]);
  });

  it("can be given another way after the bank refused it", async () => {
    const { orderId } = await placePaid();
    await tellStripe({ refundsBecome: "failed" });
    await give(orderId, 2180);
    await reconcilePayments(later);
    await tellStripe({ refundsBecome: "succeeded" });
    await give(orderId, 2180);
    await reconcilePayments(later);
    expect((await standingOf(orderId)).refunds.map(({ status }) => status)).toEqual(["failed", "succeeded"]);
  });

  it("leaves less to give back when the order becomes cheaper", async () => {
    const { orderId, token } = await placePaid();
    await give(orderId, 1500);
    await changeOrder({ token }, cheaper(), customer, later);
    expect(await back(orderId)).toEqual([1500, 680]);
    expect((await getTracking(token, "fr", later))?.dueCents).toBe(0);
  });

  it("is refused for another outlet's staff and where nothing was paid", async () => {
    const { orderId } = await placePaid();
    const elsewhere = {
      orderId,
      outletIds: [await outletId("vaise")],
      amountCents: 1,
      reason: "x",
      requestId: newId(),
    };
    await expect(refundOrder(elsewhere, people.manager, later)).rejects.toMatchObject({ code: "not_found" });
    const unpaid = await place();
    await expect(give(unpaid.orderId, 100)).rejects.toMatchObject({ code: "refund_exceeds" });
  });
});

describe("cancelling what was begun", () => {
  const begun = async () => {
    const order = await placePaid();
    await startPreparing({ orderId: order.orderId, outletIds: people.here }, people.cook, later);
    return order;
  };
  const cancel = (orderId: string, keepCents?: number, decides = people.here) =>
    cancelOrder(
      { orderId, outletIds: people.here },
      {
        ...{ reason: "client introuvable", cooked: "written_off" as const },
        money: keepCents === undefined ? undefined : { keepCents, decides },
      },
      people.manager,
      later,
    );

  it("gives back all of it unless something is kept", async () => {
    const { orderId } = await begun();
    await cancel(orderId);
    expect(await back(orderId)).toEqual([2180]);
  });

  it("keeps what the manager decides as a recorded fee, and gives back the rest", async () => {
    const { orderId } = await begun();
    await cancel(orderId, 800);
    expect(await back(orderId)).toEqual([1380]);
    await expect(cancel(orderId, 800)).rejects.toMatchObject({ code: "already_ended" });
  });

  it("keeps all of it until somebody who may decides; what is then given back comes out of the fee", async () => {
    const { orderId, token } = await begun();
    await cancel(orderId, 0, []);
    expect(await back(orderId)).toEqual([]);
    expect(await getTracking(token, "fr", later)).toMatchObject({ feeCents: 2180 });
    await give(orderId, 1180);
    expect(await getTracking(token, "fr", later)).toMatchObject({ feeCents: 1000 });
    await expectBooksInOrder(addMinutes(friday, 30));
    await expect(give(orderId, 1001)).rejects.toMatchObject({ code: "refund_exceeds" });
    await give(orderId, 1000);
    expect(await back(orderId)).toEqual([1180, 1000]);
  });
});
