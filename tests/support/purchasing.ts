import { sql } from "drizzle-orm";
import { newId } from "@/lib/ids";
import { getPurchase, type Purchase } from "@/lib/purchasing/queries/get-purchase";
import { listSuppliers } from "@/lib/purchasing/queries/list-suppliers";
import { type DraftInput, draftPurchase, orderGoods } from "@/lib/purchasing/writes/draft-purchase";
import { type ReceiveInput, receivePurchase } from "@/lib/purchasing/writes/receive-purchase";
import { db } from "@/lib/server/db";
import { friday } from "./house";
import type { PartDieu } from "./part-dieu";

/** Saturday: the dairy and the greengrocer deliver on it what is ordered on Friday. */
export const tomorrow = "2026-11-28";

export const articleOf = async (ingredient: string, supplier: string): Promise<string> => {
  const [found] = await listSuppliers(tomorrow, supplier);
  const article = found?.articles.find((one) => one.ingredient === ingredient);
  if (!article) throw new Error(`${supplier} sells no ${ingredient}`);
  return article.id;
};

/** A draft of two cartons of mozzarella and a bucket of cream, to come tomorrow. */
export async function draftInput({ here }: PartDieu, change: Partial<DraftInput> = {}): Promise<DraftInput> {
  const [mozzarella, cream] = await Promise.all([
    articleOf("mozzarella", "cremerie"),
    articleOf("creme", "cremerie"),
  ]);
  return {
    ...{ id: newId(), outlet: "part-dieu", outletIds: here, supplier: "cremerie", dueOn: tomorrow, note: "" },
    lines: [
      { articleId: mozzarella, packs: 2 },
      { articleId: cream, packs: 1 },
    ],
    ...change,
  };
}

export async function drafted(house: PartDieu, change: Partial<DraftInput> = {}): Promise<string> {
  const { id } = await draftPurchase(await draftInput(house, change), house.cook, friday);
  return id;
}

export async function ordered(house: PartDieu, change: Partial<DraftInput> = {}): Promise<string> {
  const { id } = await orderGoods(await draftInput(house, change), house.manager, friday);
  return id;
}

export async function purchaseOf(id: string): Promise<Purchase> {
  const purchase = await getPurchase(id, "all");
  if (!purchase) throw new Error(`no purchase order ${id}`);
  return purchase;
}

/** Everything of it came as ordered, with a date where one is asked for. */
export async function cameInput(
  { here }: PartDieu,
  id: string,
  change: Partial<ReceiveInput> = {},
): Promise<ReceiveInput> {
  const { lines, receipts } = await purchaseOf(id);
  return {
    ...{ receiptId: newId(), id, outletIds: here, seen: receipts.length, note: "", last: false },
    lots: lines.map(({ articleId, packs, packQuantity, priceCents, keepsDays, originAsked }) => ({
      ...{ articleId, quantity: packs * packQuantity, broken: 0, priceCents, batch: "L1" },
      ...{ useBy: keepsDays === null ? null : "2026-12-10", origin: originAsked ? "France" : null },
    })),
    ...change,
  };
}

export const came = async (house: PartDieu, id: string, change: Partial<ReceiveInput> = {}) =>
  receivePurchase(await cameInput(house, id, change), house.cook, friday);

/** Mails to suppliers of a purchase order, the first first. */
export const mailsOf = (id: string) =>
  db.execute<{ id: string; kind: string; recipient: string; state: string }>(sql`
    select id, kind, recipient, state from messages where dedupe_key like ${`purchase:${id}:%`} order by created_at, id`);
