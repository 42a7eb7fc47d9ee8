import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { listTransfers } from "@/lib/inventory/queries/list-transfers";
import { receiveTransfer } from "@/lib/inventory/writes/receive-transfer";
import { verifyBooks } from "@/lib/reports/queries/verify-books";
import { pool } from "@/lib/server/db";
import { getFreeStock } from "@/lib/stock/queries/get-free-stock";
import { lastMovements } from "../support/counting";
import { friday, levelOf, openHouse, outletId, place, setStock } from "../support/house";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { cookOfVaise, receiveAtVaise, sendBasil, takeBackBasil } from "../support/sending";

let house: PartDieu;
let here = "";
let vaise = "";
beforeAll(async () => {
  await openHouse();
  house = await peopleOfPartDieu();
  here = house.here[0] ?? "";
  vaise = await outletId("vaise");
});
beforeEach(async () => {
  await setStock("part-dieu", "basilic", 500);
  await setStock("vaise", "basilic", 100);
});

const onHand = async () => [
  (await levelOf("part-dieu", "basilic")).onHand,
  (await levelOf("vaise", "basilic")).onHand,
];
const came = (quantity: number, reason: "lost" | "miscounted" | null = "lost") => [
  { ingredient: "basilic", quantity, reason },
];

describe("goods that are sent", () => {
  test("are off the shelf here and on none until they are received there, once each", async () => {
    const requestId = newId();
    await Promise.all([sendBasil(house, 200, { requestId }), sendBasil(house, 200, { requestId })]);
    expect(await onHand()).toEqual([300, 100]);
    expect(await lastMovements(here, "basilic", 1)).toEqual([["transfer_out", "OC Pizza Vaise", -200]]);
    const [out] = await listTransfers(here, true);
    const [coming] = await listTransfers(vaise, true);
    expect([out?.way, coming?.way, coming?.state]).toEqual(["out", "in", "under_way"]);
    await receiveAtVaise(requestId);
    expect(await onHand()).toEqual([300, 300]);
    expect(await lastMovements(vaise, "basilic", 1)).toEqual([["transfer_in", "OC Pizza Part-Dieu", 200]]);
    await expect(receiveAtVaise(requestId)).rejects.toMatchObject({ code: "transfer_over" });
    await expect(takeBackBasil(house, requestId)).rejects.toMatchObject({ code: "transfer_over" });
    expect(await onHand()).toEqual([300, 300]);
    const [told] = await listTransfers(here, true);
    const [untold] = await listTransfers(here, false);
    expect([told?.sentBy, told?.endedBy]).not.toContain(null);
    expect([untold?.sentBy, untold?.endedBy, untold?.note]).toEqual([null, null, ""]);
  });

  test("on their way they can be promised by nobody, today or tomorrow", async () => {
    const free = async (id: string, day: string) => (await getFreeStock(id, day)).get("basilic") ?? 0;
    const before = await free(here, "2026-11-28");
    await sendBasil(house, 200);
    expect([await free(here, "2026-11-27"), await free(here, "2026-11-28")]).toEqual([
      before - 200,
      before - 200,
    ]);
    expect([await free(vaise, "2026-11-27"), await free(vaise, "2026-11-28")]).toEqual([100, 100]);
  });

  test("what orders hold, of today or of tomorrow, stays", async () => {
    await place();
    await place({ slot: "2026-11-28T18:30:00.000Z" });
    const held = (await levelOf("part-dieu", "basilic")).reserved * 2;
    await expect(sendBasil(house, 500 - held + 1)).rejects.toMatchObject({
      ...{ code: "stock_held", details: { left: 500 - held, unit: "g" } },
    });
    expect(await onHand()).toEqual([500, 100]);
    await sendBasil(house, 500 - held);
    expect(await onHand()).toEqual([held, 100]);
  });

  test("a line too many leaves all of it here; so do an unknown ingredient, outlet, or one's own", async () => {
    const lines = [
      { ingredient: "basilic", quantity: 10 },
      { ingredient: "roquette", quantity: 900_000 },
    ];
    await expect(sendBasil(house, 0, { lines })).rejects.toMatchObject({ code: "stock_held" });
    const refusals = [
      { lines: [{ ingredient: "truffe", quantity: 1 }] },
      { to: "part-dieu" },
      { to: "nulle-part" },
      { outletIds: [vaise] },
    ];
    for (const change of refusals)
      await expect(sendBasil(house, 10, change)).rejects.toMatchObject({ code: "not_found" });
    expect(await onHand()).toEqual([500, 100]);
    expect((await listTransfers(here, true)).filter(({ state }) => state === "under_way")).toEqual(
      (await listTransfers(vaise, true))
        .filter(({ state }) => state === "under_way")
        .map((one) => ({
          ...one,
          ...{ way: "out", other: "OC Pizza Vaise" },
        })),
    );
  });
});

describe("receiving", () => {
  test("less or more than was sent is explained, and as much as came is on the shelf", async () => {
    const less = await sendBasil(house, 200);
    await expect(receiveAtVaise(less, came(150, null))).rejects.toMatchObject({ code: "count_unexplained" });
    expect(await onHand()).toEqual([300, 100]);
    expect(await receiveAtVaise(less, came(150))).toMatchObject({ differing: 1 });
    expect(await onHand()).toEqual([300, 250]);
    const more = await sendBasil(house, 50);
    await receiveAtVaise(more, came(60, "miscounted"));
    expect(await onHand()).toEqual([250, 310]);
    const nothing = await sendBasil(house, 50);
    await receiveAtVaise(nothing, came(0));
    expect(await onHand()).toEqual([200, 310]);
  });

  test("is for the outlet they were sent to, and of what was sent", async () => {
    const transfer = await sendBasil(house, 20);
    const elsewhere = {
      outlet: "gratte-ciel",
      outletIds: [await outletId("gratte-ciel")],
      transfer,
      lines: [],
    };
    const cook = await cookOfVaise();
    await expect(receiveTransfer(elsewhere, cook, friday)).rejects.toMatchObject({ code: "not_found" });
    const sender = { outlet: "part-dieu", outletIds: house.here, transfer, lines: [] };
    await expect(receiveTransfer(sender, cook, friday)).rejects.toMatchObject({ code: "not_found" });
    const lines = [{ ingredient: "roquette", quantity: 5, reason: "lost" as const }];
    await expect(receiveAtVaise(transfer, lines)).rejects.toMatchObject({ code: "not_found" });
    expect(await onHand()).toEqual([480, 100]);
    await takeBackBasil(house, transfer);
  });
});

describe("two at once", () => {
  test("two receptions put it on the shelf once", async () => {
    for (let round = 0; round < 5; round += 1) {
      const [, before = 0] = await onHand();
      const transfer = await sendBasil(house, 20);
      const ends = await Promise.allSettled([receiveAtVaise(transfer), receiveAtVaise(transfer)]);
      expect(ends.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      expect((await onHand())[1]).toBe(before + 20);
    }
  });

  test("a reception and a taking back: one of them, and nothing is lost or doubled", async () => {
    for (let round = 0; round < 8; round += 1) {
      const transfer = await sendBasil(house, 20);
      const work = [receiveAtVaise(transfer), takeBackBasil(house, transfer)];
      const ends = await Promise.allSettled(work);
      expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const [left = 0, there = 0] = await onHand();
      expect(left + there).toBe(600);
    }
  });

  test("two who send the last of it", async () => {
    await setStock("part-dieu", "basilic", (await levelOf("part-dieu", "basilic")).reserved + 140);
    const ends = await Promise.allSettled([sendBasil(house, 30), sendBasil(house, 30)]);
    const held = (await levelOf("part-dieu", "basilic")).reserved;
    const [left = 0] = await onHand();
    expect(left).toBe(held + 140 - 30 * ends.filter(({ status }) => status === "fulfilled").length);
    expect(left).toBeGreaterThanOrEqual(held);
  });

  test("goods sent both ways at the same moment wait for nobody for ever", async () => {
    const back = async () => {
      const cook = await cookOfVaise();
      const { sendGoods } = await import("@/lib/inventory/writes/send-goods");
      const lines = [{ ingredient: "basilic", quantity: 5 }];
      const asked = { outlet: "vaise", outletIds: [vaise], to: "part-dieu", note: "", lines };
      return sendGoods({ ...asked, requestId: newId() }, cook, friday);
    };
    const work = Array.from({ length: 6 }, () => [sendBasil(house, 5), back()]).flat();
    expect((await Promise.allSettled(work)).map(({ status }) => status)).toEqual(work.map(() => "fulfilled"));
    expect(await onHand()).toEqual([470, 70]);
  });
});

test("after all of it the books are in order", async () => {
  const findings = await verifyBooks(pool, friday);
  expect(findings.filter(({ broken }) => broken > 0)).toEqual([]);
});
