import { beforeAll, describe, expect, it } from "vitest";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { getProof } from "@/lib/fiscal/queries/get-proof";
import { getReceipts } from "@/lib/fiscal/queries/get-receipts";
import { closeBusinessDay } from "@/lib/orders/writes/close-business-day";
import { printReceipt } from "@/lib/orders/writes/print-receipt";
import { type Colleague, colleague, ready } from "../support/dispatch-house";
import { friday, openHouse, outletId } from "../support/house";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";

let people: PartDieu;
let counter: Colleague;
beforeAll(async () => {
  await openHouse();
  people = await peopleOfPartDieu();
  counter = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
});

async function sold() {
  const order = await ready();
  await collectOrder(
    { orderId: order.orderId, outletIds: people.here, method: "cash", givenCents: null },
    counter,
    friday,
  );
  const [receipt] = await getReceipts({ token: order.token });
  if (!receipt) throw new Error("no receipt");
  return { ...order, receipt };
}

describe("a receipt", () => {
  it("is there once the order is paid, for who holds its link and for its own outlet", async () => {
    const unpaid = await ready();
    expect(await getReceipts({ token: unpaid.token })).toEqual([]);
    const { orderId, receipt, totalCents } = await sold();
    expect(receipt).toMatchObject({ kind: "sale", till: "counter", totalCents, printed: 0 });
    expect(receipt.lines[0]).toMatchObject({ label: "Margherita M", unitCents: 1090 });
    expect(await getReceipts({ orderId, outletIds: people.here })).toHaveLength(1);
    expect(await getReceipts({ orderId, outletIds: [await outletId("vaise")] })).toEqual([]);
    expect(JSON.stringify(receipt)).not.toMatch(/Awa|Diallo|awa@/);
  });

  it("counts its papers, by two at once too; another outlet prints none", async () => {
    const { hash } = (await sold()).receipt;
    const which = { hash, outletIds: people.here };
    const copies = await Promise.all([1, 2, 3].map(() => printReceipt(which, counter, friday)));
    expect(copies.map(({ copy }) => copy).toSorted()).toEqual([0, 1, 2]);
    const elsewhere = { hash, outletIds: [await outletId("vaise")] };
    await expect(printReceipt(elsewhere, counter, friday)).rejects.toMatchObject({ code: "not_found" });
  });

  it("proves itself to a stranger: number, hash, and its closing once there is one; nothing else", async () => {
    const { receipt } = await sold();
    expect(await getProof(receipt.hash)).toMatchObject({
      number: receipt.number,
      intact: true,
      closing: null,
    });
    const here = { outletId: await outletId("part-dieu"), outletIds: people.here };
    await closeBusinessDay(here, people.manager, friday);
    const proof = await getProof(receipt.hash);
    expect(proof?.closing).toMatchObject({ period: "2026-11-27", number: expect.stringContaining("-Z1-") });
    expect(Object.keys(proof ?? {}).toSorted()).toEqual(
      ["at", "closing", "hash", "intact", "keyId", "kind", "number", "outlet", "totalCents"].toSorted(),
    );
    expect(await getProof("0".repeat(64))).toBeNull();
  });
});
