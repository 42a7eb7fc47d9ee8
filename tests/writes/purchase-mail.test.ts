import { sql } from "drizzle-orm";
import type { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { cancelPurchase } from "@/lib/purchasing/writes/cancel-purchase";
import { db } from "@/lib/server/db";
import { friday, openHouse } from "../support/house";
import { tryOnce, workersLines } from "../support/messages-of";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { postOffice } from "../support/post-office";
import { articleOf, mailsOf, ordered, purchaseOf } from "../support/purchasing";

const port = vi.hoisted(() => {
  const own = 20_000 + ((process.pid + 7_000) % 12_000);
  process.env.SMTP_URL = `smtp://127.0.0.1:${own}`;
  return own;
});
const office = postOffice(port);
const openLine = workersLines();
let line: Client;
let house: PartDieu;

beforeAll(async () => {
  await openHouse();
  line = await openLine();
  house = await peopleOfPartDieu();
});
beforeEach(office.open);
afterEach(async () => {
  await office.close();
  office.taken.length = 0;
  office.temper = "kind";
});
afterAll(office.close);

const onlyMail = async (id: string) => {
  const [mail] = await mailsOf(id);
  if (!mail) throw new Error("no mail");
  return mail;
};

test("a purchase order goes to its supplier once, in words and as a PDF", async () => {
  const id = await ordered(house, { note: "Sonner à l’arrière 🍕 <b>merci</b>" });
  const { number } = await purchaseOf(id);
  const mail = await onlyMail(id);
  expect(await tryOnce(mail.id, line)).toBe("sent");
  expect(await tryOnce(mail.id, line)).toBe("settled");
  expect(office.taken).toHaveLength(1);
  const [sent] = office.taken;
  const name = `BC PDI-${String(number).padStart(4, "0")}`;
  expect(sent?.subject).toBe(`Commande ${name} – OC Pizza Part-Dieu`);
  expect(sent?.text).toMatch(/2 cartons · Mozzarella cossettes \(15\skg\)/);
  expect(sent?.text).toContain("samedi 28 novembre");
  expect(sent?.text).toMatch(/243,50/);
  expect(sent?.html).toContain("&lt;b&gt;merci&lt;/b&gt;");
  const [file] = sent?.attachments ?? [];
  expect([file?.filename, file?.contentType]).toEqual([`BC-PDI-${name.slice(-4)}.pdf`, "application/pdf"]);
  expect(file?.content.subarray(0, 5).toString()).toBe("%PDF-");
  expect((await purchaseOf(id)).mail).toMatchObject({ state: "sent" });
});

test("a mail server that is busy is asked again, and the screen says that it is on its way", async () => {
  const id = await ordered(house);
  office.temper = "busy";
  const mail = await onlyMail(id);
  expect(await tryOnce(mail.id, line)).toBe("again");
  expect((await purchaseOf(id)).mail).toMatchObject({ state: "pending" });
  office.temper = "kind";
  expect(await tryOnce(mail.id, line)).toBe("sent");
});

test("what was cancelled before it left is not sent; that it is cancelled is", async () => {
  const id = await ordered(house);
  await cancelPurchase({ id, outletIds: house.here, reason: "Frigo en panne" }, house.manager, friday);
  const [order, cancelled] = await mailsOf(id);
  expect(await tryOnce(order?.id ?? "", line)).toBe("given_up");
  expect(await tryOnce(cancelled?.id ?? "", line)).toBe("sent");
  expect(office.taken).toHaveLength(1);
  expect(office.taken[0]?.text).toContain("Frigo en panne");
  expect(office.taken[0]?.attachments).toEqual([]);
});

test("a long order, and names no font has, are still a PDF", async () => {
  const [mozzarella] = await Promise.all([articleOf("mozzarella", "cremerie")]);
  await db.execute(sql`
    insert into supplier_articles (id, supplier_id, ingredient_id, reference, packaging, quantity)
    select gen_random_uuid(), a.supplier_id, a.ingredient_id, 'مرجع 🧀 ' || n, 'carton', 1000 + n
    from supplier_articles a cross join generate_series(1, 90) n where a.id = ${mozzarella}`);
  await db.execute(sql`
    insert into supplier_prices (id, article_id, valid_from, price_cents)
    select gen_random_uuid(), id, '2026-01-01', 500 from supplier_articles where reference like 'مرجع%'`);
  const rows = await db.execute<{ id: string }>(
    sql`select id from supplier_articles where reference like 'مرجع%'`,
  );
  const id = await ordered(house, { lines: rows.map((row) => ({ articleId: row.id, packs: 12 })) });
  expect(await tryOnce((await onlyMail(id)).id, line)).toBe("sent");
  const [file] = office.taken[0]?.attachments ?? [];
  expect(file?.content.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
});
