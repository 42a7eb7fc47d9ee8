import { beforeAll, expect, it, vi } from "vitest";
import { seed } from "@/db/seed/seed";
import { closeDaysOver } from "@/lib/orders/writes/close-business-day";
import { getAccounts } from "@/lib/reports/queries/get-accounts";
import { db } from "@/lib/server/db";
import { verifyArchive } from "@/scripts/verify-fiscal.mjs";
import { browser, hire, signedInAs } from "../support/colleagues";
import { load } from "../support/doors";
import { friday, outletId } from "../support/house";

vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (name === "ocpizza-staff" ? { value: browser.cookie } : undefined),
  }),
  headers: async () => new Headers(),
}));

beforeAll(async () => {
  await seed(db, friday, 3);
  await closeDaysOver(new Date("2026-12-01T05:00:00+01:00"));
});

async function get(route: string, search: string): Promise<Response> {
  const { GET } = (await load(`app/staff/(shell)/caisse/[outlet]/${route}/route.ts`)) as {
    GET: (request: Request, context: object) => Promise<Response>;
  };
  return GET(new Request(`http://localhost:3000/?${search}`), {
    params: Promise.resolve({ outlet: "part-dieu" }),
  });
}

it("a month is the sum of its closed days, and agrees with its own closing", async () => {
  const accounts = await getAccounts(await outletId("part-dieu"), null);
  const month = accounts.closings.find(({ kind }) => kind === "closing_month");
  expect(accounts).toMatchObject({ month: "2026-11", months: ["2026-11"], lastDay: "2026-11-30" });
  expect(accounts.totals.totalCents).toBeGreaterThan(10_000);
  expect(accounts.totals).toEqual(month?.totals);
  expect(accounts.open.count).toBe(0);
  expect((await getAccounts(await outletId("part-dieu"), "nonsense")).month).toBe("2026-11");
});

it("an accountant of all outlets takes the books away as files, and nobody is named in them", async () => {
  await signedInAs(await hire("accountant", "everywhere"));
  const workbook = Buffer.from(await (await get("comptes", "format=xlsx&mois=2026-11")).arrayBuffer());
  expect(workbook.subarray(0, 2).toString()).toBe("PK");
  const fec = await get("comptes", "format=fec");
  expect(fec.headers.get("content-disposition")).toContain("part-dieu-2026-11-fec.csv");
  const archive = await get("archive", "");
  const texts = [
    await fec.text(),
    await (await get("comptes", "format=e-reporting")).text(),
    await archive.text(),
  ];
  expect(texts[0]?.split("\r\n").length).toBeGreaterThan(6);
  const people = await db.query.orders.findMany({
    columns: { contactName: true, contactPhone: true, publicToken: true },
  });
  for (const text of texts)
    for (const { contactName, contactPhone, publicToken } of people)
      for (const word of [contactName, contactPhone, publicToken])
        if (text.includes(word)) expect(word).toBe("nobody's");
  expect((await verifyArchive((texts[2] ?? "").split("\n"))).findings).toEqual([]);
  expect((await get("archive", "cloture=nonsense")).status).toBe(404);
});
