import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DoorProofKind } from "@/db/enums";
import { claimRun } from "@/lib/dispatch/writes/claim-run";
import { setDelivery } from "@/lib/dispatch/writes/hold-back";
import { markDelivered } from "@/lib/dispatch/writes/mark-delivered";
import { newId } from "@/lib/ids";
import { DoorProof } from "@/lib/orders/door-proof";
import { getOrderSheet } from "@/lib/orders/queries/get-order-sheet";
import { getTracking } from "@/lib/orders/queries/get-tracking";
import { forgetProofs } from "@/lib/orders/writes/keep-proof";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { colleague, leaveLoaded, minute, readyDelivery, wayOut } from "../support/dispatch-house";
import { friday, openHouse, outletId } from "../support/house";

const here: string[] = [];
let courier = colleague("");
let manager = colleague("");

beforeAll(async () => {
  await openHouse();
  here.push(await outletId("part-dieu"));
  courier = await colleague.of("livreur.part-dieu@ocpizza.example", "courier");
  manager = await colleague.of("manager.part-dieu@ocpizza.example", "dispatch");
});

const ask = (doorProof: DoorProofKind) =>
  setDelivery(
    {
      ...{ outlet: "part-dieu", outletIds: here, couriers: 6, doorSeconds: 120, dropsPerRide: 2 },
      ...{ reserveLeast: 0, reserveMost: 15, doorProof },
    },
    manager,
    friday,
  );

async function onTheRoad() {
  const order = await readyDelivery();
  await claimRun({ orderIds: [order.orderId], outletIds: here }, courier, minute(20));
  await leaveLoaded(here, courier, minute(21));
  return order;
}
const deliver = (orderId: string, proof: DoorProof | null, change: object = {}) =>
  markDelivered(
    {
      ...{ orderId, outletIds: here, courierId: courier.userId, sent: { key: newId(), agoMs: 0 }, proof },
      ...{ method: "cash" as const, givenCents: null, ageChecked: false },
      ...change,
    },
    courier,
    minute(30),
  ).then(
    () => "done",
    (error) => error.code,
  );
const pinOf = async (token: string) => (await getTracking(token, "fr", minute(25)))?.doorPin ?? null;
const kept = async (orderId: string) => (await getOrderSheet(orderId, here, "fr"))?.proof ?? null;
const signature: DoorProof = { kind: "signature", image: "M10.0 20.0L30.5 40.0" };

describe("where the outlet asks for the customer's code", () => {
  beforeEach(() => ask("pin"));

  test("he reads it on his page; another's, or none, changes nothing, his ends the delivery once", async () => {
    const { orderId, token } = await onTheRoad();
    const pin = await pinOf(token);
    expect(pin).toMatch(/^\d{4}$/);
    const wrong = String((Number(pin) + 1) % 10_000).padStart(4, "0");
    expect(await deliver(orderId, { kind: "pin", pin: wrong })).toBe("door_pin_wrong");
    expect(await deliver(orderId, null)).toBe("proof_missing");
    expect(await deliver(orderId, signature)).toBe("proof_missing");
    expect(await wayOut(orderId)).toMatchObject({ status: "out_for_delivery", paid: 0 });
    const sent = { key: newId(), agoMs: 0 };
    const right = { kind: "pin", pin: pin ?? "" } as const;
    const tries = [1, 2, 3].map(() => deliver(orderId, right, { sent }));
    expect(await Promise.all(tries)).toEqual(["done", "done", "done"]);
    expect(await kept(orderId)).toMatchObject({ kind: "pin", image: null });
    expect(await pinOf(token)).toBeNull();
  });

  test("the dispatcher, who says it for a dead telephone, needs none", async () => {
    const { orderId } = await onTheRoad();
    expect(await deliver(orderId, null, { courierId: null, sent: null })).toBe("done");
    expect(await kept(orderId)).toBeNull();
  });
});

test("a signature or a photo is kept with the order for a month; what was not asked for is not", async () => {
  await ask("signature");
  const signed = await onTheRoad();
  expect(await pinOf(signed.token)).toBeNull();
  expect(await deliver(signed.orderId, signature)).toBe("done");
  await ask("photo");
  const pictured = await onTheRoad();
  expect(await deliver(pictured.orderId, { kind: "photo", image: "/9j/4AAQ" })).toBe("done");
  await ask("none");
  const plain = await onTheRoad();
  expect(await deliver(plain.orderId, signature)).toBe("done");
  expect([await kept(signed.orderId), await kept(pictured.orderId), await kept(plain.orderId)]).toEqual([
    expect.objectContaining(signature),
    expect.objectContaining({ kind: "photo", image: "/9j/4AAQ" }),
    null,
  ]);
  await forgetProofs(addMinutes(minute(30), 29 * 1440));
  expect(await kept(signed.orderId)).not.toBeNull();
  await forgetProofs(addMinutes(minute(30), 30 * 1440 + 1));
  expect(await db.execute(sql`select 1 from door_proofs`)).toHaveLength(0);
});

test("what is no code, no path and no picture is refused before it is read", () => {
  const ok = (proof: object) => DoorProof.safeParse(proof).success;
  expect(ok({ kind: "pin", pin: "12a4" })).toBe(false);
  expect(ok({ kind: "pin", pin: "12345" })).toBe(false);
  expect(ok({ kind: "signature", image: "M1 1<script>" })).toBe(false);
  expect(ok({ kind: "signature", image: `M${"1 1L".repeat(9000)}` })).toBe(false);
  expect(ok({ kind: "photo", image: "iVBORw0KGgo=" })).toBe(false);
  expect(ok({ kind: "photo", image: `/9j/${"A".repeat(500_000)}` })).toBe(false);
  expect(ok({ kind: "none" })).toBe(false);
  expect(ok(signature)).toBe(true);
});
