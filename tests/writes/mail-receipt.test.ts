import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { customer } from "@/lib/actor";
import { getReceipts } from "@/lib/fiscal/queries/get-receipts";
import { newId } from "@/lib/ids";
import { mailReceipt } from "@/lib/orders/writes/mail-receipt";
import { receiptFile } from "@/lib/server/papers/receipt-file";
import { openHouse, outletId } from "../support/house";
import { messagesOf, tryOnce, workersLines } from "../support/messages-of";
import { ordersAt } from "../support/orders-at";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { postOffice } from "../support/post-office";
import { tokenOf } from "../support/token-of";

const port = vi.hoisted(() => {
  const own = 20_000 + (process.pid % 12_000);
  process.env.SMTP_URL = `smtp://127.0.0.1:${own}`;
  return own;
});
const office = postOffice(port);
const openLine = workersLines();
let line: Client;
let people: PartDieu;

beforeAll(async () => {
  await openHouse();
  people = await peopleOfPartDieu();
  line = await openLine();
  await office.open();
});
afterAll(office.close);

const asked = (email = "compta@example.org", requestId = newId()) => ({ email, requestId });
const mailsOf = (orderId: string) => messagesOf(orderId, "order_receipt");

describe("a receipt by mail", () => {
  it("goes to the address it was asked for, as a PDF, and says nothing of who ordered", async () => {
    const orderId = await ordersAt("collected");
    await mailReceipt({ orderId, outletIds: people.here }, asked(), people.manager);
    const [message] = await mailsOf(orderId);
    expect(message?.recipient).toBe("compta@example.org");
    expect(await tryOnce(message?.id ?? "", line)).toBe("sent");
    const mail = office.taken.at(-1);
    expect(mail?.subject).toContain("Votre ticket de caisse");
    expect(mail?.text).not.toMatch(/Awa|Diallo|suivi/);
    const [file] = mail?.attachments ?? [];
    expect(file).toMatchObject({
      contentType: "application/pdf",
      filename: expect.stringMatching(/^PDI-C1-\d{6}\.pdf$/),
    });
    expect(file?.content.subarray(0, 8).toString()).toBe("%PDF-1.7");
  });

  it("is sent once under one key, by two at once too; a second key is a second mail, six are too many", async () => {
    const orderId = await ordersAt("collected");
    const token = await tokenOf(orderId);
    const twice = asked();
    await Promise.all([1, 2, 3].map(() => mailReceipt({ token }, twice, customer)));
    expect(await mailsOf(orderId)).toHaveLength(1);
    const more = await Promise.allSettled(
      [2, 3, 4, 5, 6, 7].map(() => mailReceipt({ token }, asked(), customer)),
    );
    expect(more.filter(({ status }) => status === "rejected")).toHaveLength(2);
    expect(await mailsOf(orderId)).toHaveLength(5);
    await expect(mailReceipt({ token }, asked(), customer)).rejects.toMatchObject({ code: "receipt_mails" });
  });

  it("there is none before anything is paid, for another outlet, or for a link that is none", async () => {
    const unpaid = await ordersAt("ready");
    const which = { orderId: unpaid, outletIds: people.here };
    await expect(mailReceipt(which, asked(), people.manager)).rejects.toMatchObject({ code: "receipt_none" });
    const orderId = await ordersAt("collected");
    const elsewhere = { orderId, outletIds: [await outletId("vaise")] };
    await expect(mailReceipt(elsewhere, asked(), people.manager)).rejects.toMatchObject({
      code: "not_found",
    });
    const link = { token: "t".repeat(22) };
    await expect(mailReceipt(link, asked(), customer)).rejects.toMatchObject({ code: "not_found" });
    expect(await mailsOf(orderId)).toEqual([]);
  });

  it("is a PDF an archive can keep: its fonts inside, its colours defined, the same file each time", async () => {
    const receipts = await getReceipts({ orderId: await ordersAt("collected"), outletIds: people.here });
    const file = await receiptFile(receipts, "fr");
    const text = file?.content.toString("latin1") ?? "";
    expect(text).toContain("<pdfaid:part>3</pdfaid:part>");
    expect(text).toContain("/OutputIntent");
    expect(text.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(1);
    expect((await receiptFile(receipts, "fr"))?.content.equals(file?.content ?? Buffer.alloc(0))).toBe(true);
    expect(await receiptFile([], "fr")).toBeNull();
  });
});
