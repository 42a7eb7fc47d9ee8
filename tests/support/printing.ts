import { sql } from "drizzle-orm";
import type { Client } from "pg";
import type { Actor } from "@/lib/actor";
import type { PrinterSettings } from "@/lib/printing/printer";
import { keepPrinter } from "@/lib/printing/writes/keep-printer";
import { db } from "@/lib/server/db";
import { type Drained, printPapers } from "@/lib/server/worker/print-papers";
import { colleague } from "./dispatch-house";
import { friday, outletId } from "./house";

/** Quick to find out what is wrong, and in no hurry where a busy machine may be slow. */
const wait = { reachMs: 3000, statusMs: 400, printMs: 1500 };

export const settings = (port: number, change: Partial<PrinterSettings> = {}): PrinterSettings => ({
  ...{
    name: "Cuisine",
    host: "127.0.0.1",
    port,
    prints: ["ticket", "label", "receipt"],
    widthMm: 80 as const,
  },
  codePage: "cp858",
  ...change,
});

/** A printer at Part-Dieu, at a port of this machine. */
export async function printerAt(
  port: number,
  who: Actor,
  change: Partial<PrinterSettings> = {},
): Promise<string> {
  const here = { outlet: "part-dieu", outletIds: [await outletId("part-dieu")] };
  const { id } = await keepPrinter({ ...here, id: null, settings: settings(port, change) }, who, friday);
  return id;
}

export const drain = (printerId: string, line: Client): Promise<Drained> =>
  printPapers(printerId, line, wait);

export type JobRow = {
  id: string;
  kind: string;
  state: string;
  attempts: number;
  lastError: string | null;
  payload: { copy?: number };
};

export async function jobsOf(orderId: string | null, kind?: string): Promise<JobRow[]> {
  const rows = await db.execute<JobRow>(sql`
    select id, kind, state, attempts, last_error as "lastError", payload from print_jobs
    where order_id is not distinct from ${orderId}::uuid order by id`);
  return rows.filter((row) => !kind || row.kind === kind).map((row) => ({ ...row }));
}

/** No printer anywhere: what a test set up is gone for the next. */
export const forgetPrinters = () =>
  db.execute(sql`update printers set removed_at = now() where removed_at is null`);

let ports = 30_000;

/** Printers for a walk through all doors: each at an address of its own, and only so many at a time. */
export const printerOf = {
  next: () => settings(ports++),
  async partDieu(): Promise<string> {
    await forgetPrinters();
    const manager = await colleague.of("manager.part-dieu@ocpizza.example", "orders");
    return printerAt(ports++, manager);
  },
};
