import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { getReview } from "@/lib/inventory/queries/get-review";
import { listCounts } from "@/lib/inventory/queries/list-counts";
import { listSheet } from "@/lib/inventory/queries/list-sheet";
import { closeCount } from "@/lib/inventory/writes/close-count";
import { dropCount } from "@/lib/inventory/writes/drop-count";
import { openCount } from "@/lib/inventory/writes/open-count";
import { recordCounts } from "@/lib/inventory/writes/record-counts";
import { correctStock } from "@/lib/kitchen/writes/correct-stock";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { wasteIngredient } from "@/lib/kitchen/writes/waste-ingredient";
import { verifyBooks } from "@/lib/reports/queries/verify-books";
import { pool } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { atPartDieu, closeIt, countBasil, herbs, lastMovements } from "../support/counting";
import { friday, levelOf, openHouse, outletId, place, setStock } from "../support/house";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";

let house: PartDieu;
let here = "";
let elsewhere: string[] = [];
beforeAll(async () => {
  await openHouse();
  house = await peopleOfPartDieu();
  here = house.here[0] ?? "";
  elsewhere = [await outletId("vaise")];
});
/** Each test has a minute of its own: what the last one moved lies before it. */
let start = friday;
beforeEach(async () => {
  start = addMinutes(start, 1);
  await setStock("part-dieu", "basilic", 500);
});

const level = () => levelOf("part-dieu", "basilic");
const basil = () => ({ ...atPartDieu(house), ingredient: "basilic", requestId: newId() });
const seconds = (count: number) => new Date(start.getTime() + count * 1000);

describe("a sheet", () => {
  test("is opened once under its key, in the order of the shelves, and blind", async () => {
    const asked = { ...atPartDieu(house), kind: "full" as const, shelf: null, requestId: newId() };
    const both = await Promise.all([
      openCount(asked, house.cook, start),
      openCount(asked, house.cook, start),
    ]);
    expect(both).toEqual([{ count: asked.requestId }, { count: asked.requestId }]);
    const lines = await listSheet(here, asked.requestId);
    expect(lines[0]?.category).toBe("base");
    expect(lines.at(-1)?.category).toBe("revente");
    expect(Object.keys(lines[0] ?? {})).toEqual([
      ...["code", "nameFr", "nameEn", "unit", "category", "counted"],
    ]);
    expect(await listSheet(elsewhere[0] ?? "", asked.requestId)).toEqual([]);
    const flash = { ...asked, kind: "flash" as const, requestId: newId() };
    await openCount(flash, house.cook, start);
    expect(await listSheet(here, flash.requestId)).toHaveLength(10);
  });

  test("another outlet's, an unknown shelf, and a key of another outlet are refused", async () => {
    const asked = { ...atPartDieu(house), kind: "shelf" as const, shelf: "herbe", requestId: newId() };
    await expect(openCount({ ...asked, outletIds: elsewhere }, house.cook, start)).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(openCount({ ...asked, shelf: "cave" }, house.cook, start)).rejects.toMatchObject({
      code: "not_found",
    });
    await openCount(asked, house.cook, start);
    const stolen = { ...asked, outlet: "vaise", outletIds: elsewhere };
    await expect(openCount(stolen, house.cook, start)).rejects.toMatchObject({ code: "key_reused" });
  });
});

describe("what is counted", () => {
  test("is written once under its key; of two counts of a line the later counted stands, however late it comes", async () => {
    const count = await herbs(house, start);
    const line = { ingredient: "basilic", quantity: 480, agoMs: 0, key: newId() };
    const send = (one: typeof line, at: Date) =>
      recordCounts({ ...atPartDieu(house), count, lines: [one] }, house.cook, at);
    expect(await send(line, seconds(10))).toEqual({ written: 1 });
    expect(await send({ ...line, agoMs: 1000 }, seconds(11))).toEqual({ written: 0 });
    // A phone that was away sends what it counted five seconds before the other.
    const late = { ingredient: "basilic", quantity: 470, agoMs: 15_000, key: newId() };
    expect(await send(late, seconds(20))).toEqual({ written: 0 });
    const [stands] = (await listSheet(here, count)).filter(({ code }) => code === "basilic");
    expect(stands?.counted).toBe(480);
    expect((await level()).onHand).toBe(500);
  });

  test("an ingredient that is not on the sheet, and another outlet's sheet, are refused with all that came along", async () => {
    const count = await herbs(house, start);
    const line = (ingredient: string) => ({ ingredient, quantity: 1, agoMs: 0, key: newId() });
    const lines = [line("basilic"), line("farine")];
    await expect(
      recordCounts({ ...atPartDieu(house), count, lines }, house.cook, start),
    ).rejects.toMatchObject({ code: "not_found" });
    const strange = { outlet: "vaise", outletIds: elsewhere, count, lines: [line("basilic")] };
    await expect(recordCounts(strange, house.cook, start)).rejects.toMatchObject({ code: "not_found" });
    expect((await listSheet(here, count)).every(({ counted }) => counted === null)).toBe(true);
  });
});

describe("closing", () => {
  test("books each difference with its reason, once; a closed count takes nothing more", async () => {
    const count = await herbs(house, start);
    await countBasil(house, count, 460, start);
    const closed = await closeIt(house, count, seconds(5));
    expect(closed).toMatchObject({ flagged: 0 });
    expect(closed.valueCents).toBeLessThan(0);
    expect((await level()).onHand).toBe(460);
    expect(await lastMovements(here, "basilic", 1)).toEqual([["stocktake", "missing", -40]]);
    await expect(closeIt(house, count, start)).rejects.toMatchObject({ code: "count_over" });
    await expect(countBasil(house, count, 1, start)).rejects.toMatchObject({ code: "count_over" });
    const dropping = dropCount({ ...atPartDieu(house), count }, house.manager, start);
    await expect(dropping).rejects.toMatchObject({ code: "count_over" });
    const [head] = await listCounts(here, true, count);
    expect(head).toMatchObject({ state: "closed", counted: 1, valueCents: closed.valueCents });
    const [line] = (await getReview(here, count, true)).filter(({ code }) => code === "basilic");
    expect(line).toMatchObject({ counted: 460, expected: 500, reason: "missing" });
    expect([head?.openedBy, line?.countedBy]).not.toContain(null);
    // An accountant knows what was counted, and nobody who did.
    const [unnamed] = await listCounts(here, false, count);
    const [anonymous] = (await getReview(here, count, false)).filter(({ code }) => code === "basilic");
    expect([unnamed?.openedBy, anonymous?.countedBy, anonymous?.counted]).toEqual([null, null, 460]);
  });

  test("what was used and thrown away since a line was counted is no difference", async () => {
    const { orderId } = await place();
    const { reserved } = await level();
    const count = await herbs(house, start);
    await countBasil(house, count, 490, seconds(1));
    await startPreparing({ orderId, outletIds: house.here }, house.cook, seconds(5));
    await wasteIngredient({ ...basil(), quantity: 30, reason: "fallen" }, house.cook, seconds(6));
    await closeIt(house, count, seconds(9));
    expect(await level()).toEqual({ onHand: 490 - reserved - 30, reserved: 0 });
    expect(await lastMovements(here, "basilic", 1)).toEqual([["stocktake", "missing", -10]]);
  });

  test("what was sent late is compared with the books of the moment it was counted at", async () => {
    const count = await herbs(house, start);
    await wasteIngredient({ ...basil(), quantity: 100, reason: "fallen" }, house.cook, seconds(10));
    await countBasil(house, count, 500, seconds(30), 25_000);
    await closeIt(house, count, seconds(31));
    expect((await level()).onHand).toBe(400);
    expect((await lastMovements(here, "basilic", 1))[0]?.[0]).toBe("waste");
  });

  test("the same difference is not booked twice: by a correction meanwhile, nor by two counts side by side", async () => {
    const [first, second] = [await herbs(house, start), await herbs(house, start)];
    await countBasil(house, first, 450, seconds(1));
    await countBasil(house, second, 450, seconds(1));
    await correctStock({ ...basil(), quantity: -20, reason: "vu" }, house.manager, seconds(2));
    await closeIt(house, first, seconds(3));
    await closeIt(house, second, seconds(4));
    expect((await level()).onHand).toBe(450);
  });

  test("needs a reason for what is not small, something counted, and the one who may", async () => {
    const count = await herbs(house, start);
    const close = () => closeCount({ ...atPartDieu(house), count, reasons: {} }, house.manager, start);
    await expect(close()).rejects.toMatchObject({ code: "count_empty" });
    await countBasil(house, count, 300, start);
    await expect(close()).rejects.toMatchObject({ code: "count_unexplained" });
    expect((await level()).onHand).toBe(500);
    await countBasil(house, count, 495, start);
    await close();
    expect(await lastMovements(here, "basilic", 1)).toEqual([["stocktake", "weighing", -5]]);
  });

  test("takes the hold of the latest orders when less is there, and always lands", async () => {
    const { orderId } = await place();
    const count = await herbs(house, start);
    await countBasil(house, count, 5, seconds(1));
    expect(await closeIt(house, count, seconds(2))).toMatchObject({ flagged: 1 });
    expect(await level()).toEqual({ onHand: 5, reserved: 0 });
    await startPreparing({ orderId, outletIds: house.here }, house.cook, seconds(3));
    // Counted as 4 before 20 were thrown away of which the books knew 5: they find what they lacked.
    const again = await herbs(house, seconds(4));
    await countBasil(house, again, 4, seconds(5));
    await wasteIngredient({ ...basil(), quantity: 20, reason: "other" }, house.cook, seconds(6));
    await closeIt(house, again, seconds(7));
    expect((await level()).onHand).toBe(0);
  });

  test("two at once close it once; a count sent at that moment is in it or refused", async () => {
    for (let round = 0; round < 6; round += 1) {
      await setStock("part-dieu", "basilic", 500);
      const count = await herbs(house, start);
      await countBasil(house, count, 450, seconds(1));
      const work = [
        closeIt(house, count, seconds(2)),
        closeIt(house, count, seconds(2)),
        countBasil(house, count, 440, seconds(2)),
      ];
      const [one, other, sent] = await Promise.allSettled(round % 2 ? work : work.toReversed());
      const ends = (round % 2 ? [one, other, sent] : [sent, other, one]) as PromiseSettledResult<unknown>[];
      expect(ends.slice(0, 2).filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect((await level()).onHand).toBe(ends[2]?.status === "fulfilled" ? 440 : 450);
    }
  });

  test("while cooks begin orders the books stay true", async () => {
    const orders = await Promise.all([place(), place(), place()]);
    const each = (await level()).reserved / 3;
    const count = await herbs(house, seconds(1));
    await countBasil(house, count, 480, seconds(1));
    await Promise.all([
      closeIt(house, count, seconds(2)),
      ...orders.map(({ orderId }) =>
        startPreparing({ orderId, outletIds: house.here }, house.cook, seconds(2)),
      ),
    ]);
    expect(await level()).toEqual({ onHand: 480 - 3 * each, reserved: 0 });
  });
});

test("a count that is given up books nothing", async () => {
  const count = await herbs(house, start);
  await countBasil(house, count, 1, start);
  await dropCount({ ...atPartDieu(house), count }, house.manager, start);
  expect((await level()).onHand).toBe(500);
  await expect(closeIt(house, count, start)).rejects.toMatchObject({ code: "count_over" });
});

test("after all of it the books are in order", async () => {
  const findings = await verifyBooks(pool, start);
  expect(findings.filter(({ broken, number }) => broken > 0 && number <= 6)).toEqual([]);
});
