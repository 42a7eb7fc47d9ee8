import { beforeAll, expect, test } from "vitest";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { listHolds } from "@/lib/stock/queries/list-holds";
import { listMovements } from "@/lib/stock/queries/list-movements";
import { listShelves } from "@/lib/stock/queries/list-shelves";
import { shelfRows } from "@/lib/stock/shelf";
import { friday, levelOf, openHouse, outletId, place, setStock } from "../support/house";
import { begin, type PartDieu, peopleOfPartDieu } from "../support/part-dieu";

let house: PartDieu;
let here = "";
beforeAll(async () => {
  await openHouse();
  house = await peopleOfPartDieu();
  here = await outletId("part-dieu");
});

async function shelfOf(code: string) {
  const [shelf] = await listShelves(here, friday, code);
  if (!shelf) throw new Error(`no shelf of ${code}`);
  return shelf;
}

test("a shelf says what is there, what is held for today and for later days", async () => {
  const before = await shelfOf("mozzarella");
  const { orderId } = await place();
  await place({ slot: "2026-11-28T18:30:00.000Z" });
  const held = await shelfOf("mozzarella");
  expect(held).toMatchObject({
    ...{ onHand: before.onHand, heldToday: before.heldToday + 260, heldLater: before.heldLater + 260 },
  });
  expect(await levelOf("part-dieu", "mozzarella")).toEqual({
    onHand: held.onHand,
    reserved: held.heldToday,
  });
  const holds = await listHolds(here, held.ingredientId);
  expect(holds.find((hold) => hold.orderId === orderId)).toMatchObject({
    ...{ quantity: 260, neededOn: "2026-11-27", status: "placed" },
  });
  expect(holds.map(({ neededOn }) => neededOn)).toEqual(["2026-11-27", "2026-11-28"]);
  expect(await listHolds(await outletId("vaise"), held.ingredientId)).toEqual([]);
});

test("its ledger tells every movement with its author, its order and what lay there after it", async () => {
  const { orderId, number } = await place();
  await begin(house, orderId);
  const { ingredientId, onHand, usedADay } = await shelfOf("mozzarella");
  const { lines, next } = await listMovements({ outletId: here, ingredientId }, null, true);
  expect(lines[0]).toMatchObject({
    ...{ kind: "consumption", quantity: -260, after: onHand, order: { id: orderId, number } },
  });
  expect(lines[0]?.author?.name).toBeTruthy();
  expect(lines.at(-1)?.after).toBe(lines.at(-1)?.quantity);
  expect(next).toBeNull();
  expect(usedADay).toBe(260);
  const first = lines[0];
  if (!first) throw new Error("an empty ledger");
  const older = await listMovements({ outletId: here, ingredientId }, { at: first.at, id: first.id }, true);
  expect(older.lines).toEqual(lines.slice(1));
  const unnamed = await listMovements({ outletId: here, ingredientId }, null, false);
  expect(unnamed.lines[0]).toEqual({ ...first, author: { name: null } });
});

test("what is gone names the dishes it blocks", async () => {
  await setStock("part-dieu", "anchois", 0);
  const rows = shelfRows(await listShelves(here, friday), await getCatalogue(here), "fr");
  const anchovies = rows.find(({ code }) => code === "anchois");
  expect(anchovies).toMatchObject({ free: 0, low: true });
  expect(anchovies?.blocks.length).toBeGreaterThan(0);
  expect(rows[0]?.free).toBe(0);
});
