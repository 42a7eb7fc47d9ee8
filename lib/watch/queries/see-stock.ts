import "server-only";
import { sql } from "drizzle-orm";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { listUse } from "@/lib/inventory/queries/list-use";
import { variancesOf } from "@/lib/inventory/variance";
import { db } from "@/lib/server/db";
import { listShelves } from "@/lib/stock/queries/list-shelves";
import { shelfRows } from "@/lib/stock/shelf";
import { addDays, type BusinessDay, businessDayOf } from "@/lib/time";
import {
  type ChangedPrice,
  judgeLosses,
  judgeLow,
  judgePrices,
  judgeUseBy,
  type NearLot,
  type StockAlarm,
  stockLimits,
} from "../stock-rules";

/** What somebody has to look at on the shelves of every outlet at work, and in what suppliers ask. */
export async function seeStock(at: Date): Promise<StockAlarm[]> {
  const outlets = await db.execute<{ id: string; timezone: string }>(
    sql`select id, timezone from outlets where status = 'open' order by id`,
  );
  const found: StockAlarm[] = [];
  // One outlet after the other: nobody waits for this, and the site's connections are the customers'.
  for (const { id, timezone } of outlets)
    found.push(...(await seeOutlet(id, businessDayOf(at, timezone), at)));
  const changed = await listChangedPrices(businessDayOf(at, "Europe/Paris"));
  return [...found, ...judgePrices(changed)];
}

async function seeOutlet(outletId: string, today: BusinessDay, at: Date): Promise<StockAlarm[]> {
  const { lossDays, lossWeeksBefore } = stockLimits;
  const recent = addDays(today, 1 - lossDays);
  const spells = [
    { from: recent, to: today },
    { from: addDays(recent, -7 * lossWeeksBefore), to: addDays(recent, -1) },
  ] as const;
  const [catalogue, shelves, lately, before] = await Promise.all([
    getCatalogue(outletId),
    listShelves(outletId, at),
    listUse(outletId, spells[0]),
    listUse(outletId, spells[1]),
  ]);
  const english = new Map(shelfRows(shelves, catalogue, "en").map((row) => [row.code, row]));
  const names = new Map(shelves.map((shelf) => [shelf.code, shelf]));
  const low = shelfRows(shelves, catalogue, "fr").map((row) => ({
    ...{ code: row.code, low: row.low, coverDays: row.coverDays, usedADay: row.usedADay },
    ...{ nameFr: row.name, nameEn: english.get(row.code)?.name ?? row.name },
    blocks: row.blocks.map((dish, index) => {
      const nameEn = english.get(row.code)?.blocks[index]?.name ?? dish.name;
      return { nameFr: dish.name, nameEn, left: dish.left };
    }),
  }));
  const lots = (await listNearLots(outletId, today)).map((lot) => ({
    ...lot,
    usedADay: names.get(lot.code)?.usedADay ?? 0,
  }));
  return [
    ...judgeLow(outletId, low),
    ...judgeUseBy(outletId, lots, today),
    ...judgeLosses(outletId, variancesOf(lately), variancesOf(before)),
  ];
}

/** Lots whose last day is near, with what is left of each when those with the earlier last day are used first. */
async function listNearLots(outletId: string, today: BusinessDay): Promise<Omit<NearLot, "usedADay">[]> {
  const rows = await db.execute<Omit<NearLot, "usedADay" | "left"> & { left: string }>(sql`
    with lots as (
      select l.id, l.ingredient_id, l.quantity, l.use_by,
        sum(l.quantity) over (partition by l.ingredient_id order by l.use_by desc nulls first, r.at desc, l.id) - l.quantity as newer
      from goods_lots l join goods_receipts r on r.id = l.receipt_id
      where r.outlet_id = ${outletId} and l.quantity > 0 and r.at > ${today}::date - 120)
    select t.id, g.code, g.name_fr as "nameFr", g.name_en as "nameEn", g.unit, t.use_by::text as "useBy",
      least(t.quantity, s.on_hand - t.newer) as left
    from lots t join ingredients g on g.id = t.ingredient_id
    join stock_levels s on s.ingredient_id = t.ingredient_id and s.outlet_id = ${outletId}
    where t.use_by <= ${addDays(today, stockLimits.useByDays)}::date and s.on_hand > t.newer order by t.use_by`);
  return rows.map((row) => ({ ...row, left: Number(row.left) }));
}

/** Prices that began lately or will soon, beside what the same article cost until then. */
async function listChangedPrices(today: BusinessDay): Promise<ChangedPrice[]> {
  const rows = await db.execute<ChangedPrice>(sql`
    select p.id, g.code, g.name_fr as "nameFr", g.name_en as "nameEn", s.name as supplier, p.valid_from::text as from,
      p.price_cents as cents, b.price_cents as before
    from supplier_prices p join supplier_articles a on a.id = p.article_id and a.active
    join suppliers s on s.id = a.supplier_id and s.active join ingredients g on g.id = a.ingredient_id
    join lateral (
      select price_cents from supplier_prices e
      where e.article_id = p.article_id and e.valid_from < p.valid_from order by e.valid_from desc, e.id desc limit 1) b on true
    where p.valid_from between ${addDays(today, -stockLimits.priceDays)}::date and ${addDays(today, stockLimits.priceDays)}::date
    order by p.valid_from, p.id`);
  return rows.map((row) => ({ ...row }));
}
