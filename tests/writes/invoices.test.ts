import { inflateSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { connect } from "@/db/client";
import { customer } from "@/lib/actor";
import { Company } from "@/lib/customers/company";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { getInvoice, listInvoices } from "@/lib/fiscal/queries/get-invoices";
import { getReceipts } from "@/lib/fiscal/queries/get-receipts";
import { perRate } from "@/lib/fiscal/vat";
import { newId } from "@/lib/ids";
import { askInvoice } from "@/lib/orders/writes/ask-invoice";
import { refundOrder } from "@/lib/orders/writes/refund-order";
import { db, server } from "@/lib/server/db";
import { invoiceFile } from "@/lib/server/papers/invoice-file";
import { type Colleague, colleague, ready } from "../support/dispatch-house";
import { faultsOf } from "../support/factur-x-schema";
import { friday, openHouse, outletId } from "../support/house";
import { ordersAt, roomForAll } from "../support/orders-at";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { tokenOf } from "../support/token-of";

const company = Company.parse({
  ...{ name: "Durand & Fils SARL", address: "1 rue du Lac, 69003 Lyon" },
  ...{ siret: "999 000 102 00023", vatNumber: "FR48999000102" },
});
let people: PartDieu;
let seller: Colleague;
beforeAll(async () => {
  await openHouse();
  await roomForAll();
  people = await peopleOfPartDieu();
  seller = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
});

const here = (orderId: string) => ({ orderId, outletIds: people.here });
const ask = (orderId: string, of = company) => askInvoice(here(orderId), of, people.manager, friday);
const refund = (orderId: string, amountCents: number) =>
  refundOrder(
    { ...here(orderId), amountCents, reason: "pizza froide", requestId: newId() },
    people.manager,
    friday,
  );
const numbers = async (orderId: string) => (await listInvoices(here(orderId))).map(({ number }) => number);

/** The file a Factur-X carries, as any reader of PDFs would take it out. */
function attachedTo(pdf: Buffer): string {
  const text = pdf.toString("latin1");
  for (const [whole] of text.matchAll(/stream\r?\n[\s\S]*?endstream/g)) {
    const start = text.indexOf(whole) + whole.indexOf("\n") + 1;
    try {
      const content = inflateSync(pdf.subarray(start)).toString();
      if (content.includes("CrossIndustryInvoice")) return content;
    } catch {
      // Not every stream is deflated.
    }
  }
  throw new Error("nothing is attached");
}

describe("an invoice", () => {
  it("restates the sealed sale to the cent, and counts nowhere again", async () => {
    const orderId = await ordersAt("collected");
    expect(await ask(orderId)).toEqual({ written: 1 });
    const [head] = await listInvoices(here(orderId));
    const invoice = await getInvoice(here(orderId), head?.number ?? "");
    const [receipt] = await getReceipts(here(orderId));
    expect(invoice).toMatchObject({
      kind: "invoice",
      totalCents: receipt?.totalCents,
      vat: receipt?.vat,
      receipts: [receipt?.number],
    });
    expect(invoice?.buyer).toEqual(company);
    expect(perRate(invoice?.lines ?? [])).toEqual(receipt?.vat);
    expect(invoice?.payments).toEqual([{ method: "cash", amountCents: receipt?.totalCents }]);
    expect(await getReceipts(here(orderId))).toHaveLength(1);
  });

  it("asked before anything is paid is written with the payment", async () => {
    const order = await ready();
    expect(await askInvoice({ token: order.token }, company, customer, friday)).toEqual({ written: 0 });
    expect(await numbers(order.orderId)).toEqual([]);
    await collectOrder({ ...here(order.orderId), method: "cash", givenCents: null }, seller, friday);
    expect(await numbers(order.orderId)).toHaveLength(1);
  });

  it("wished at the checkout is written by itself; one nobody wished is not", async () => {
    const wished = await ready({ billing: company });
    await collectOrder({ ...here(wished.orderId), method: "cash", givenCents: null }, seller, friday);
    expect(await numbers(wished.orderId)).toHaveLength(1);
    expect(await numbers(await ordersAt("collected"))).toEqual([]);
  });

  it("is followed by a credit note each time money goes back; asked late, both are there", async () => {
    const orderId = await ordersAt("collected");
    await ask(orderId);
    await refund(orderId, 300);
    await refund(orderId, 790);
    const heads = await listInvoices(here(orderId));
    expect(heads.map(({ kind, totalCents }) => [kind, totalCents])).toEqual([
      ["invoice", 1090],
      ["credit_note", 300],
      ["credit_note", 790],
    ]);
    const note = await getInvoice(here(orderId), heads[1]?.number ?? "");
    expect(note?.corrects).toBe(heads[0]?.number);
    const late = await ordersAt("collected");
    await refund(late, 1090);
    expect(await ask(late)).toEqual({ written: 2 });
  });

  it("has the next number of its outlet, without a gap, by many at once too", async () => {
    const orders = await Promise.all(Array.from({ length: 6 }, () => ordersAt("collected")));
    const twice = [...orders, ...orders];
    await Promise.all(twice.map((orderId) => ask(orderId)));
    const rows = await db.execute<{ seq: number; number: string }>(sql`
      select seq, number from fiscal_invoices where outlet_id = ${people.here[0]} order by seq`);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.at(-1)?.number).toMatch(/^\w+-F1-\d{6}$/);
    for (const orderId of orders) expect(await numbers(orderId)).toHaveLength(1);
  });

  it("once written is nobody else's; another outlet's, a wrong link's or a weaker hand's it never is", async () => {
    const orderId = await ordersAt("collected");
    await ask(orderId);
    const other = { ...company, name: "Martin SA" };
    await expect(ask(orderId, other)).rejects.toMatchObject({ code: "invoice_written" });
    const elsewhere = { orderId, outletIds: [await outletId("vaise")] };
    await expect(askInvoice(elsewhere, company, people.manager, friday)).rejects.toMatchObject({
      code: "not_found",
    });
    const link = { token: "t".repeat(22) };
    await expect(askInvoice(link, company, customer, friday)).rejects.toMatchObject({ code: "not_found" });
    const [number = ""] = await numbers(orderId);
    expect(await getInvoice(elsewhere, number)).toBeNull();
    expect(await getInvoice({ token: await tokenOf(await ordersAt("collected")) }, number)).toBeNull();
    await expect(
      db.execute(sql`update fiscal_invoices set total_cents = 1 where number = ${number}`),
    ).rejects.toThrow();
    await expect(db.execute(sql`delete from fiscal_invoices where number = ${number}`)).rejects.toThrow();
  });

  it("is not written where nobody said who sells", async () => {
    const orderId = await ordersAt("collected");
    await withoutSeller(async () => {
      await expect(ask(orderId)).rejects.toMatchObject({ code: "invoice_seller" });
      const order = await ready({ billing: company });
      await collectOrder({ ...here(order.orderId), method: "cash", givenCents: null }, seller, friday);
      expect(await numbers(order.orderId)).toEqual([]);
    });
  });
});

describe("its file", () => {
  it("is a PDF/A-3 that carries Factur-X, keeps to its schema and says so of itself", async () => {
    const { orderId, number } = await ordersAt.invoiced();
    await refund(orderId, 1090);
    for (const one of await numbers(orderId)) {
      const invoice = await getInvoice(here(orderId), one);
      if (!invoice) throw new Error("no invoice");
      const { content, name, type } = await invoiceFile(invoice);
      expect([name, type]).toEqual([`${one}.pdf`, "application/pdf"]);
      const text = content.toString("latin1");
      expect(text).toContain("%PDF-1.7");
      expect(text).toContain("<pdfaid:part>3</pdfaid:part>");
      expect(text).toContain("<fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>");
      expect(text).toContain("<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>");
      expect(text).toMatch(/\/AFRelationship \/Alternative/);
      expect(text).toMatch(/\/AF \[/);
      const xml = attachedTo(content);
      expect(await faultsOf(xml)).toEqual([]);
      expect(xml).toContain(
        `<ram:GrandTotalAmount>${(invoice.totalCents / 100).toFixed(2)}</ram:GrandTotalAmount>`,
      );
      expect((await invoiceFile(invoice)).content.equals(content)).toBe(true);
    }
    expect(await numbers(orderId)).toContain(number);
  });
});

/** While this runs, Part-Dieu is an outlet of which nobody knows who sells there. */
async function withoutSeller(run: () => Promise<void>): Promise<void> {
  const owner = connect(server, "owner", 1);
  const [kept] =
    await owner`delete from outlet_companies where outlet_id = ${people.here[0] ?? ""} returning *`;
  try {
    await run();
  } finally {
    await owner`insert into outlet_companies ${owner(kept ?? {})}`;
    await owner.end();
  }
}
