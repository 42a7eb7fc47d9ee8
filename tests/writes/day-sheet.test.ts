import { sql } from "drizzle-orm";
import type { Client } from "pg";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { seed } from "@/db/seed/seed";
import { changeSetting } from "@/lib/administration/writes/change-setting";
import { formatCents } from "@/lib/money";
import { closeBusinessDay, closeDaysOver } from "@/lib/orders/writes/close-business-day";
import { readReport } from "@/lib/reports/queries/read-report";
import { db } from "@/lib/server/db";
import { writeSheet } from "@/lib/server/papers/day-sheet";
import { colleague } from "../support/dispatch-house";
import { friday, outletId } from "../support/house";
import { tryOnce, workersLines } from "../support/messages-of";
import { postOffice } from "../support/post-office";

const port = vi.hoisted(() => {
  const own = 20_000 + ((process.pid + 11_000) % 12_000);
  process.env.SMTP_URL = `smtp://127.0.0.1:${own}`;
  return own;
});
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });
const office = postOffice(port);
const openLine = workersLines();
const day = "2026-11-27";
let line: Client;
let here: string;

beforeAll(async () => {
  await seed(db, friday, 2);
  line = await openLine();
  here = await outletId("part-dieu");
  await office.open();
});
beforeEach(() => {
  office.taken.length = 0;
});
afterAll(office.close);

const sheets = async (outlet: string, of = day) =>
  [
    ...(await db.execute<{ id: string; recipient: string }>(sql`
    select id, recipient from messages where kind = 'day_sheet' and payload ->> 'outletId' = ${outlet} and payload ->> 'day' = ${of}
    order by recipient`)),
  ].map((row) => ({ ...row }));
const manager = () => colleague.of("manager.part-dieu@ocpizza.example", "counter");
const close = async (outlet = here) =>
  closeBusinessDay({ outletId: outlet, outletIds: [here], day }, await manager(), friday);

test("a closed day's sheet goes to its managers and head office, once, with its figures and as a PDF", async () => {
  await close();
  const written = await sheets(here);
  expect(written.map(({ recipient }) => recipient)).toEqual(
    expect.arrayContaining(["direction@ocpizza.example", "manager.part-dieu@ocpizza.example"]),
  );
  expect(written.some(({ recipient }) => /vaise|comptable|vendeur/.test(recipient))).toBe(false);
  const mail = written.find(({ recipient }) => recipient.startsWith("manager"));
  expect(await tryOnce(mail?.id ?? "", line)).toBe("sent");
  expect(await tryOnce(mail?.id ?? "", line)).toBe("settled");
  const [sent] = office.taken;
  const asked = { outletIds: [here], period: { from: day, to: day } };
  const [sales] = await readReport("days", asked, "fr");
  expect(sent?.subject).toBe("OC Pizza Part-Dieu : la journée du vendredi 27 novembre 2026");
  expect(sent?.text).toContain(formatCents(Number(sales?.gross), "fr"));
  for (const part of ["Ventes", "TVA encaissée", "Règlements", "Tiroirs-caisses", "À surveiller demain"])
    expect(sent?.text).toContain(`— ${part} —`);
  expect(sent?.text).toMatch(/Clôture n° \S+\. Total perpétuel/);
  expect(sent?.text).not.toMatch(/\{\w|undefined|NaN|reports\./);
  const [file] = sent?.attachments ?? [];
  expect(file?.filename).toBe("journee-part-dieu-2026-11-27.pdf");
  expect(file?.content.subarray(0, 5).toString()).toBe("%PDF-");
});

test("a day closed already tells nobody a second time, nor does another outlet's manager", async () => {
  const before = await sheets(here);
  await expect(close()).rejects.toMatchObject({ code: "day_closed" });
  await expect(close(await outletId("vaise"))).rejects.toMatchObject({ code: "not_found" });
  expect(await sheets(here)).toEqual(before);
  expect(await sheets(await outletId("vaise"))).toEqual([]);
});

test("as the group's setting has it: managers alone, or nobody; days that close by themselves too", async () => {
  const who = await colleague.of("direction@ocpizza.example", "counter");
  const night = (days: number) => new Date(friday.getTime() + (days * 24 + 10) * 3_600_000);
  await changeSetting({ name: "day_sheet_readers", value: 1 }, who, friday);
  expect(await closeDaysOver(night(0))).toBeGreaterThan(3);
  const vaise = await sheets(await outletId("vaise"));
  expect(vaise.map(({ recipient }) => recipient)).toEqual(["manager.vaise@ocpizza.example"]);
  await changeSetting({ name: "day_sheet_readers", value: 0 }, who, friday);
  await closeDaysOver(night(1));
  expect(await sheets(here, "2026-11-28")).toEqual([]);
});

test("in English, of a day not closed, and of none there is", async () => {
  const open = await writeSheet(here, "2026-12-24", "en");
  const said = JSON.stringify(open?.parts);
  expect(said).toContain("The day is not closed yet");
  expect(said).not.toMatch(/\{\w+\}|undefined|NaN|sheet\./);
  expect(open?.file.name).toBe("day-part-dieu-2026-12-24.pdf");
  expect(await writeSheet(here.replace(/.{4}$/, "0000"), day, "fr")).toBeNull();
});
