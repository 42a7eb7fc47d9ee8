import "server-only";
import { sql } from "drizzle-orm";
import type { Packaging, Unit } from "@/db/enums";
import { servicesOf } from "@/lib/outlets/hours";
import type { Outlet } from "@/lib/outlets/outlet";
import { db } from "@/lib/server/db";
import { daysBetween, expectedUse } from "@/lib/stock/forecast";
import { listDailyUse } from "@/lib/stock/queries/list-daily-use";
import { listShelves } from "@/lib/stock/queries/list-shelves";
import { listStorage } from "@/lib/stock/queries/list-storage";
import { addDays, businessDayOf } from "@/lib/time";
import { deliveryDays } from "../deliveries";
import { type Proposal, proposalOf } from "../proposal";
import { type Article, listSuppliers, type Supplier } from "./list-suppliers";

export type ProposedLine = Proposal & {
  articleId: string;
  ingredient: string;
  nameFr: string;
  nameEn: string;
  unit: Unit;
  packaging: Packaging;
  packQuantity: number;
  priceCents: number;
  preferred: boolean;
  onHand: number;
  /** What other purchase orders bring before the delivery after this one. */
  dueQuantity: number;
};
export type Proposals = { supplier: Supplier; days: string[]; lines: ProposedLine[] };

/** What an outlet should order of each supplier now, from what it will use until the delivery after the next. */
export async function getProposals(outlet: Outlet, at: Date): Promise<Proposals[]> {
  const today = businessDayOf(at, outlet.timezone);
  const [suppliers, shelves, daily, storage, due] = await Promise.all([
    listSuppliers(today),
    listShelves(outlet.id, at),
    listDailyUse(outlet.id, today),
    listStorage(),
    listDue(outlet.id),
  ]);
  const onShelf = new Map(shelves.map((shelf) => [shelf.code, shelf]));
  const closed = new Set(
    daysBetween(today, addDays(today, 60)).filter((day) => servicesOf(outlet, day).length === 0),
  );
  const none = new Map<string, number>();
  const lineOf = (article: Article, priceCents: number, days: string[]): ProposedLine => {
    const { ingredient: code, quantity: packQuantity } = article;
    const [delivery = today, nextDelivery = addDays(delivery, 7)] = days;
    const dueByDay = due.get(code) ?? none;
    const need = {
      ...{ today, delivery, nextDelivery, pack: { quantity: packQuantity } },
      onHand: onShelf.get(code)?.onHand ?? 0,
      threshold: onShelf.get(code)?.threshold ?? 0,
      due: dueByDay,
      keepsDays: storage.get(code)?.keepsDays ?? null,
      expected: (day: string) =>
        expectedUse(daily.use.get(code) ?? none, day, { ...daily, closed }, daily.held.get(code)?.get(day)),
    };
    const { nameFr, nameEn, unit, packaging, preferred } = article;
    // Another source of the same is there to choose, not to order twice.
    const proposal = { ...proposalOf(need), ...(preferred ? {} : { packs: 0 }) };
    return {
      ...proposal,
      ...{
        articleId: article.id,
        ingredient: code,
        nameFr,
        nameEn,
        unit,
        packaging,
        packQuantity,
        priceCents,
      },
      ...{ preferred, onHand: need.onHand },
      dueQuantity: [...dueByDay]
        .filter(([day]) => day < nextDelivery)
        .reduce((sum, [, each]) => sum + each, 0),
    };
  };
  return suppliers
    .filter(({ active }) => active)
    .map((supplier) => {
      const days = deliveryDays(supplier, today, 6);
      const lines = supplier.articles.flatMap((article) =>
        article.active && article.priceCents !== null ? [lineOf(article, article.priceCents, days)] : [],
      );
      return { supplier, days, lines };
    });
}

/** What suppliers still have to bring, by ingredient code and day. */
async function listDue(outletId: string): Promise<Map<string, Map<string, number>>> {
  const rows = await db.execute<{ code: string; day: string; quantity: string }>(sql`
    select g.code, p.due_on::text as day, sum(greatest(0, l.packs * l.pack_quantity - coalesce((
        select sum(n.quantity) from goods_lots n join goods_receipts r on r.id = n.receipt_id
        where r.purchase_id = p.id and n.article_id = l.article_id), 0))) as quantity
    from purchase_orders p join purchase_lines l on l.purchase_id = p.id join ingredients g on g.id = l.ingredient_id
    where p.outlet_id = ${outletId} and p.state in ('draft', 'ordered') group by g.code, p.due_on`);
  const due = new Map<string, Map<string, number>>();
  for (const { code, day, quantity } of rows)
    due.set(code, (due.get(code) ?? new Map<string, number>()).set(day, Number(quantity)));
  return due;
}
