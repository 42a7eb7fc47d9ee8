import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { getDoughPlan } from "@/lib/inventory/queries/get-dough-plan";
import { prepare } from "@/lib/inventory/writes/prepare";
import { verifyBooks } from "@/lib/reports/queries/verify-books";
import { pool } from "@/lib/server/db";
import { lastMovements } from "../support/counting";
import { friday, levelOf, openHouse, outletId, place, setStock } from "../support/house";
import { begin, type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { lotsOf, makeDough, throwBalls } from "../support/preparing";

let house: PartDieu;
let here = "";
let elsewhere: string[] = [];
beforeAll(async () => {
  await openHouse();
  house = await peopleOfPartDieu();
  here = house.here[0] ?? "";
  elsewhere = [await outletId("vaise")];
});
const onHand = async (code: string) => (await levelOf("part-dieu", code)).onHand;

describe("balls that were made", () => {
  test("come on the shelf, flour and the rest leave it, once, and each size is a lot with its hours", async () => {
    const before = { dough: await onHand("pate"), flour: await onHand("farine"), salt: await onHand("sel") };
    const requestId = newId();
    const both = await Promise.all([
      makeDough(house, { M: 40, L: 10, S: 0 }, requestId),
      makeDough(house, { M: 40, L: 10, S: 0 }, requestId),
    ]);
    expect(both.map(({ again }) => again).toSorted()).toEqual([false, true]);
    expect(await onHand("pate")).toBe(before.dough + 13_700);
    expect(await onHand("farine")).toBe(before.flour - 8289);
    expect(await onHand("sel")).toBe(before.salt - 220);
    expect(await lastMovements(here, "pate", 1)).toEqual([["preparation", null, 13_700]]);
    expect(await lotsOf(requestId)).toMatchObject([
      { size: "M", pieces: 40, lost: 0, hours: 72 },
      { size: "L", pieces: 10, lost: 0, hours: 72 },
    ]);
  });

  test("are there whatever the books had of the flour: they find what they lacked first", async () => {
    await setStock("part-dieu", "levure", 10);
    await makeDough(house, { M: 40 });
    expect(await onHand("levure")).toBe(0);
    expect(new Set((await lastMovements(here, "levure", 2)).map(String))).toEqual(
      new Set(["preparation,,-40", "correction,found,30"]),
    );
  });

  test("of nothing, of what is bought, and at another outlet are refused", async () => {
    const before = await onHand("pate");
    await expect(makeDough(house, { M: 0 })).rejects.toMatchObject({ code: "quantity_out_of_range" });
    const asked = { outlet: "part-dieu", outletIds: house.here, balls: { M: 1 }, requestId: newId() };
    for (const change of [{ ingredient: "mozzarella" }, { ingredient: "pate", outletIds: elsewhere }])
      await expect(prepare({ ...asked, ...change }, house.cook, friday)).rejects.toMatchObject({
        code: "not_found",
      });
    expect(await onHand("pate")).toBe(before);
  });
});

describe("balls that are thrown away", () => {
  test("are waste and gone from their lot, once, and never more than it had", async () => {
    const requestId = newId();
    await makeDough(house, { M: 10 }, requestId);
    const [lot] = await lotsOf(requestId);
    const id = lot?.id ?? "";
    const before = await onHand("pate");
    const tap = newId();
    await Promise.all([
      throwBalls(house, id, 4, { requestId: tap }),
      throwBalls(house, id, 4, { requestId: tap }),
    ]);
    expect(await onHand("pate")).toBe(before - 1000);
    expect(await lastMovements(here, "pate", 1)).toEqual([["waste", "expired", -1000]]);
    await expect(throwBalls(house, id, 7)).rejects.toMatchObject({
      ...{ code: "quantity_out_of_range", details: { most: 6 } },
    });
    const ends = await Promise.allSettled([throwBalls(house, id, 4), throwBalls(house, id, 4)]);
    expect(ends.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await onHand("pate")).toBe(before - 2000);
    expect((await lotsOf(requestId))[0]).toMatchObject({ lost: 8 });
    const strange = { outlet: "vaise", outletIds: elsewhere };
    await expect(throwBalls(house, id, 1, strange)).rejects.toMatchObject({ code: "not_found" });
  });
});

test("the plan follows what is ordered, used, made and lost", async () => {
  const sizeM = async () => {
    const plan = await getDoughPlan("part-dieu", "pate", friday, true);
    const size = plan?.sizes.find((one) => one.size === "M");
    if (!plan || !size) throw new Error("no plan");
    return { ...size, lots: plan.lots };
  };
  const before = await sizeM();
  // Two Margheritas for now, two for tomorrow.
  const { orderId } = await place();
  await place({ slot: "2026-11-28T18:30:00.000Z" });
  const ordered = await sizeM();
  // Tomorrow a little more than is ordered, since some were thrown away of late.
  expect([before.needs, ordered.needs]).toEqual([
    [0, 0, 0],
    [2, 3, 0],
  ]);
  await begin(house, orderId);
  const used = await sizeM();
  expect(used.needs[0]).toBe(before.needs[0]);
  expect(used.left).toBe(ordered.left - 2);
  const requestId = newId();
  await makeDough(house, { M: 5 }, requestId);
  const [lot] = await lotsOf(requestId);
  expect((await sizeM()).left).toBe(used.left + 5);
  await throwBalls(house, lot?.id ?? "", 5);
  expect((await sizeM()).left).toBe(used.left);
  expect((await getDoughPlan("vaise", "pate", friday, true))?.lots.every(({ id }) => id !== lot?.id)).toBe(
    true,
  );
});

test("after all of it the books are in order", async () => {
  const findings = await verifyBooks(pool, friday);
  expect(findings.filter(({ broken }) => broken > 0).map(({ number }) => number)).toEqual([]);
});
