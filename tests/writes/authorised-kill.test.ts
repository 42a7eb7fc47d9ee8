import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { expireUnpaid } from "@/lib/orders/writes/expire-unpaid";
import { reconcilePayments } from "@/lib/orders/writes/reconcile-payments";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { authoriseFirst, documentsOf, heldOf, placeAuthorised } from "../support/authorising";
import { dieAt, dieEverywhere, endMortals } from "../support/dying";
import { friday, openHouse } from "../support/house";
import { roomForAll } from "../support/orders-at";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { expectBooksInOrder, placeOnline, standingOf } from "../support/paying";
import { tellStripe, withStripe } from "../support/stripe";
import { eventsAbout } from "../support/stripe-events";

withStripe();
let people: PartDieu;
beforeAll(async () => {
  await openHouse();
  await roomForAll();
  people = await peopleOfPartDieu();
  await authoriseFirst();
});
afterAll(endMortals);
beforeEach(async () => void (await tellStripe({ troubles: [], webhooks: { copies: 0 } })));

const later = addMinutes(friday, 2);
const one = {
  lines: [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }],
  seenTotalCents: 1090,
};
const many = 300_000;

/** What the queue does by itself every few minutes, from the moment a process runs again. */
async function restarted(at: Date): Promise<void> {
  await expectBooksInOrder(at);
  for (let round = 0; round < 2; round += 1) {
    await expireUnpaid(at);
    await reconcilePayments(at);
  }
  await expectBooksInOrder(at);
}

const paymentOf = async (orderId: string) =>
  (await db.execute<{ id: string }>(sql`select id from payments where order_id = ${orderId}`))[0]?.id ?? "";

describe("killed at any line", () => {
  it(
    "while a payment is authorised: its order is placed, once",
    async () => {
      for (const deed of ["hear", "comeBack"]) {
        await dieEverywhere(deed, async (place) => {
          const { orderId, token, session } = await placeOnline(one);
          await tellStripe({ pay: { session, how: "succeeded" } });
          const [event] = (await eventsAbout(session)).filter(({ type }) => type.endsWith("completed"));
          const death = await dieAt(place, deed, { token, event, at: friday });
          await restarted(friday);
          expect(await standingOf(orderId)).toMatchObject({
            ...{ status: "placed", refunds: [], messages: ["order_placed"] },
            payments: [{ status: "authorised", amount: 1090 }],
          });
          return death;
        });
      }
    },
    many,
  );

  it(
    "while it starts and its money is taken: taken once, sealed once, and it starts",
    async () => {
      const passed = await dieEverywhere("start", async (place) => {
        const { orderId } = await placeAuthorised(one);
        const death = await dieAt(place, "start", {
          ...{ orderId, outletIds: people.here, cook: people.cook, at: later },
        });
        await restarted(later);
        if ((await standingOf(orderId)).status === "placed")
          await startPreparing({ orderId, outletIds: people.here }, people.cook, later);
        expect(await standingOf(orderId)).toMatchObject({ status: "preparing", due: 0, refunds: [] });
        expect(await heldOf(orderId)).toMatchObject([{ status: "succeeded", taken: 1090 }]);
        expect(await documentsOf(orderId)).toEqual([{ kind: "sale", cents: 1090 }]);
        return death;
      });
      // The request written down, asked, its answer noted, the money settled, begun.
      expect(passed).toEqual(["committed", "answered", "committed", "committed", "committed"]);
    },
    many,
  );

  it(
    "while an order is cancelled and what is authorised let go: nothing is taken, and the bank holds nothing",
    async () => {
      for (const deed of ["cancel", "letGo"]) {
        await dieEverywhere(deed, async (place) => {
          const { orderId, token } = await placeAuthorised(one);
          if (deed === "letGo") await cancelOrder({ token }, {}, customer, later);
          const paymentId = await paymentOf(orderId);
          const death = await dieAt(place, deed, { token, paymentId, at: later });
          await restarted(later);
          const standing = await standingOf(orderId);
          const [held] = await heldOf(orderId);
          if (standing.status === "placed") expect(held).toMatchObject({ status: "requires_capture" });
          else expect(held).toMatchObject({ status: "canceled", taken: 0 });
          expect(standing.refunds).toEqual([]);
          return death;
        });
      }
    },
    many,
  );
});
