import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { journalFilterOf } from "@/lib/audit/journal-filter";
import { listJournal } from "@/lib/audit/queries/list-journal";
import { db } from "@/lib/server/db";
import { closeAccount } from "@/lib/staff/writes/close-account";
import { floorColleague, hire, userOf } from "../support/colleagues";
import { friday, openHouse, outletId, place } from "../support/house";

let partDieu: string;
beforeAll(async () => {
  await openHouse();
  partDieu = await outletId("part-dieu");
});
const all = journalFilterOf({});

test("an outlet reads its own lines, the last first, page by page; the group reads all", async () => {
  const { number } = await place();
  await place();
  const userId = await floorColleague();
  const giverId = await userOf(await hire("manager"));
  const who = { kind: "staff", userId: giverId, terminal: "team" } as const;
  await closeAccount({ userId, giverId, outletIds: [partDieu] }, who, friday);
  const { lines, next } = await listJournal([partDieu], all, 2);
  expect(lines.map(({ action }) => action)).toEqual(["closeAccount", "placeOrder"]);
  expect(lines[0]).toMatchObject({ actor: "Test", called: "Test", terminal: "team" });
  const { lines: older } = await listJournal([partDieu], { ...all, after: next }, 2);
  expect(older[0]).toMatchObject({ action: "placeOrder", called: `${number} · 27/11/2026` });
  expect(
    (await listJournal([await outletId("vaise")], all)).lines.every(({ outlet }) =>
      outlet?.includes("Vaise"),
    ),
  ).toBe(true);
  expect((await listJournal(null, all, 500)).lines.length).toBeGreaterThanOrEqual(3);
  const found = async (asked: Record<string, string>) =>
    (await listJournal([partDieu], journalFilterOf(asked))).lines.map(({ action }) => action);
  expect(await found({ objet: "user" })).toEqual(["closeAccount"]);
  expect(await found({ q: "closeacc" })).toEqual(["closeAccount"]);
  expect(await found({ q: "100%_" })).toEqual([]);
  expect(await found({ au: "2026-11-26" })).toEqual([]);
  expect((await found({ du: "2026-11-27", au: "2026-11-27" })).length).toBe(3);
});

test("nobody of the application changes or erases a line", async () => {
  await place();
  for (const statement of [sql`update journal set action = 'nothing'`, sql`delete from journal`])
    await expect(db.execute(statement)).rejects.toMatchObject({ cause: { code: "42501" } });
});
