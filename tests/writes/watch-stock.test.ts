import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { newId } from "@/lib/ids";
import { wasteIngredient } from "@/lib/kitchen/writes/waste-ingredient";
import { db } from "@/lib/server/db";
import { watchStock } from "@/lib/server/watch/watch-house";
import { addMinutes } from "@/lib/time";
import { listAlarms } from "@/lib/watch/queries/list-alarms";
import { listStockAlarms } from "@/lib/watch/queries/list-stock-alarms";
import { claimStockMails } from "@/lib/watch/writes/claim-stock-mails";
import { friday, openHouse, outletId, place, setStock } from "../support/house";
import { begin, type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { postOffice } from "../support/post-office";

const ports = vi.hoisted(() => {
  const mail = 20_000 + (process.pid % 12_000);
  Object.assign(process.env, {
    OCPIZZA_CLOCK: "2026-11-27T19:00:00+01:00",
    SMTP_URL: `smtp://127.0.0.1:${mail}`,
    LOG_LEVEL: "error",
  });
  return { mail };
});
const office = postOffice(ports.mail);
let house: PartDieu;
let partDieu = "";
let vaise = "";

beforeAll(async () => {
  await openHouse();
  house = await peopleOfPartDieu();
  [partDieu, vaise] = await Promise.all([outletId("part-dieu"), outletId("vaise")]);
  await office.open();
  // What the seed leaves scarce on purpose is not this test's affair.
  await watchStock(friday);
});
beforeEach(() => {
  office.taken.length = 0;
});
afterAll(() => office.close());

const codes = async (outlet: string, money = false) =>
  (await listStockAlarms([outlet], money)).map(({ rule, detail }) => `${rule} ${detail.code}`);
const told = (address: string) =>
  office.taken.filter(({ to }) => [to].flat().some((one) => one?.text.includes(address)));
const hours = (count: number) => addMinutes(friday, 60 * count);

test("an ingredient that runs out is shown with its dish at its outlet, written about once, and over when it is back", async () => {
  const { orderId } = await place();
  await begin(house, orderId);
  await setStock("part-dieu", "basilic", 5);
  await watchStock(hours(1));
  expect(await codes(partDieu)).toContain("stock_low basilic");
  expect(await codes(vaise)).not.toContain("stock_low basilic");
  const [mail] = told("manager.part-dieu@ocpizza.example");
  expect(mail?.text).toContain("Basilic");
  expect(mail?.text).toContain("Margherita");
  expect(told("manager.vaise@ocpizza.example")).toEqual([]);

  await watchStock(hours(2));
  expect(told("manager.part-dieu@ocpizza.example")).toHaveLength(1);
  await setStock("part-dieu", "basilic", 5000);
  await watchStock(hours(3));
  expect(await codes(partDieu)).not.toContain("stock_low basilic");
});

test("losses that grow are told to who reads the reports, and never among the house's alarms", async () => {
  await wasteIngredient(
    {
      ...{ outlet: "part-dieu", outletIds: house.here, ingredient: "mozzarella", requestId: newId() },
      ...{ quantity: 3000, reason: "expired" },
    },
    house.cook,
    hours(3),
  );
  await place().then(({ orderId }) => begin(house, orderId, hours(3)));
  await watchStock(hours(4));
  expect(await codes(partDieu, true)).toContain("losses_grow mozzarella");
  expect(await codes(partDieu)).not.toContain("losses_grow mozzarella");
  expect((await listAlarms([partDieu], true)).filter(({ rule }) => rule.startsWith("stock"))).toEqual([]);
});

test("a dearer price is told to the group from its announcement on", async () => {
  await db.execute(sql`
    insert into supplier_prices (id, article_id, valid_from, price_cents)
    select ${newId()}::uuid, a.id, date '2026-12-01', p.price_cents * 2 from supplier_articles a
    join ingredients g on g.id = a.ingredient_id join article_prices('2026-11-27') p on p.article_id = a.id
    where g.code = 'mozzarella' and a.preferred and a.active`);
  await watchStock(hours(5));
  expect(await codes(vaise, true)).toContain("price_jump mozzarella");
  expect(told("direction@ocpizza.example").some(({ text }) => text?.includes("+100"))).toBe(true);
});

test("what was not sent is written at the next look; two at once write it once", async () => {
  await setStock("part-dieu", "basilic", 5);
  await office.close();
  await watchStock(hours(6));
  await office.open();
  await watchStock(hours(7));
  expect(told("manager.part-dieu@ocpizza.example")).toHaveLength(1);
  await db.execute(
    sql`update alarms set mailed_at = null where ended_at is null and outlet_id = ${partDieu}`,
  );
  const letters = await Promise.all([claimStockMails(hours(8)), claimStockMails(hours(8))]);
  expect(letters.flat().filter((letter) => letter.outletId === partDieu)).toHaveLength(1);
});
