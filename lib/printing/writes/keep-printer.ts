import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { env } from "@/lib/server/env";
import { isPrinterAddress, type PrinterSettings } from "../printer";
import { mostPrinters } from "./print-paper";

type Kept = { outlet: string; outletIds: readonly string[]; id: string | null; settings: PrinterSettings };

/**
 * Sets a printer up at an outlet, or sets it otherwise; what it was forgotten for (away) is found out anew.
 * @throws Refusal not_found (outlet or printer), printer_address, printer_known, printer_many
 */
export async function keepPrinter(
  { outlet, outletIds, id, settings }: Kept,
  who: Actor,
  at: Date = now(),
): Promise<{ id: string }> {
  const { name, host, port, prints, widthMm, codePage } = settings;
  if (!isPrinterAddress(host, port, { onThisMachine: env.OCPIZZA_ENV !== "production" }))
    throw new Refusal("printer_address", {}, "host");
  return db.transaction(async (tx) => {
    const [place] = await tx.execute<{ id: string }>(sql`
      select id from outlets where slug = ${outlet} and id = any(${sql.param([...outletIds])}::uuid[]) for update`);
    if (!place) throw new Refusal("not_found");
    const others = await tx.execute<{ id: string; host: string; port: number }>(sql`
      select id, host, port from printers where outlet_id = ${place.id} and removed_at is null and id is distinct from ${id}::uuid`);
    if (others.some((other) => other.host === host && other.port === port))
      throw new Refusal("printer_known", {}, "host");
    if (!id && others.length >= mostPrinters) throw new Refusal("printer_many", { most: mostPrinters });
    const kinds = sql.param(prints);
    const [kept] = id
      ? await tx.execute<{ id: string }>(sql`
          update printers set name = ${name}, host = ${host}, port = ${port}, prints = ${kinds}::text[], width_mm = ${widthMm},
            code_page = ${codePage}, away_since = null, away_why = null
          where id = ${id} and outlet_id = ${place.id} and removed_at is null returning id`)
      : await tx.execute<{ id: string }>(sql`
          insert into printers (id, outlet_id, name, host, port, prints, width_mm, code_page)
          values (${newId()}, ${place.id}, ${name}, ${host}, ${port}, ${kinds}::text[], ${widthMm}, ${codePage}) returning id`);
    if (!kept) throw new Refusal("not_found");
    const entry = { action: "keepPrinter", subject: "printer", subjectId: kept.id, outletId: place.id };
    await record(tx, { ...entry, after: settings }, who, at);
    return { id: kept.id };
  });
}
