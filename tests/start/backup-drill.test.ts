import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type House, houseToLose } from "../support/backup/house-to-lose";

let house: House;
let trade: Awaited<ReturnType<typeof openTrade>>;
const times: [string, number][] = [];

/** What the application does, in this process; its database is named before it is imported. */
async function openTrade() {
  Object.assign(process.env, house.settings);
  const { openHouse } = await import("../support/house");
  await timed("seed", openHouse);
  return import("../support/backup/trade");
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  times.push([what, performance.now() - started]);
  return result;
}

beforeAll(async () => {
  house = await houseToLose();
  trade = await openTrade();
}, 300_000);

afterAll(async () => {
  await trade?.close();
  await house?.close();
}, 60_000);

test("a lost database is restored, what was paid since is rebuilt, and the books are in order", async () => {
  const { stripePort } = house;
  await timed("orders before the backup", () => trade.before(stripePort));
  const backup = await timed("backup", () => house.run("backup.mjs"));
  expect(backup).toMatchObject({ code: 0 });
  await timed("orders after the backup", () => trade.after(stripePort));
  const wanted = await trade.paidOnline();
  expect(wanted).toHaveLength(7);

  await timed("the database is lost", () => house.loseDatabase());
  const [name = ""] = readdirSync(house.away).filter((file) => file.endsWith(".age"));
  const restore = await timed("restore, rebuild, verify", () =>
    house.run("restore.mjs", [join(house.away, name), house.key]),
  );
  process.stdout.write(`\n${restore.said}\n`);
  expect(restore.said).toContain(" 0 broken");
  expect(restore).toMatchObject({ code: 0 });
  expect(restore.said).toContain("5 orders rebuilt");
  expect(restore.said).toMatch(/lost: part-dieu .* of which nothing is left/);

  expect(await trade.paidOnline()).toEqual(wanted);
  expect(await trade.marked()).toBe(true);
  process.stdout.write(
    `The drill, in seconds:\n${times.map(([what, ms]) => `  ${(ms / 1000).toFixed(1).padStart(6)} ${what}`).join("\n")}\n`,
  );
}, 240_000);

test("money of which nothing is known is never passed over, and a restore can be gone on with", async () => {
  await trade.strangeMoney(house.stripePort);
  const [name = ""] = readdirSync(house.away).filter((file) => file.endsWith(".age"));
  const goOn = () => house.run("restore.mjs", [join(house.away, name), house.key, "--continue"]);
  expect((await goOn()).said).toContain("the program is at work in ocpizza");
  await trade.close();
  const again = await goOn();
  expect(again.said).toMatch(/MONEY WITHOUT AN ORDER: pi_\w+, 1234 cents/);
  expect(again.said).toContain("0 orders rebuilt");
  expect(again).toMatchObject({ code: 3 });
}, 120_000);
