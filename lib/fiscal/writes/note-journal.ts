import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { fiscalKey } from "@/lib/server/fiscal-key";
import { software } from "@/lib/server/software";
import { type Entry, linked } from "../chain";
import { appendEntries } from "./append-entries";
import { lockChains } from "./lock-chains";

type Noted = {
  id: string;
  action: string;
  subject: string;
  subjectId: string;
  outletId: string | null;
  actorId: string | null;
  terminal: string;
  at: string;
};

/** What happens to orders, shelves and rounds is trade; all else of the house's journal is who came and what was set. */
const trade = ["order", "payment", "refund", "stock", "ingredient", "delivery", "run", "shortage"];
const most = 500;

/**
 * Takes the house's journal — sign-ins, changes of accounts, rights, card, hours, whatever is set — into the signed technical one,
 * each line once, without what was typed.
 * @returns lines taken over.
 */
export async function noteJournal(tx: Transaction, at: Date): Promise<number> {
  const [head] = await lockChains(tx, sql`c.kind = 'journal'`);
  if (!head) return 0;
  // Ids sort by time; a transaction that took long may still bring a line of some minutes ago.
  const [last] = await tx.execute<{ id: string }>(sql`
    select substr(source, 9) as id from fiscal_entries where chain_id = ${head.id} and source is not null
    order by seq desc limit 1`);
  const rows = await tx.execute<Noted>(sql`
    select j.id, j.action, j.subject, j.subject_id as "subjectId", j.outlet_id as "outletId", j.actor_id as "actorId", j.terminal, j.at
    from journal j
    where j.id > ${hourBefore(last?.id)}::uuid and j.subject <> all(${sql.param(trade)}::text[])
      and not exists (select from fiscal_entries e where e.source = 'journal:' || j.id)
    order by j.id limit ${most}`);
  const key = fiscalKey();
  let to = head;
  const entries = rows.map(({ id, actorId, at: happenedAt, outletId, ...line }): Entry => {
    const what = line.action === "signIn" ? "sign_in" : "configuration";
    const details = { ...line, happenedAt: new Date(happenedAt).toISOString() };
    const body = {
      what,
      outletId: outletId ?? undefined,
      details,
      operator: actorId,
      terminal: line.terminal,
      software,
    };
    const next = linked(to, { kind: "event", totalCents: 0, at, source: `journal:${id}`, body }, key);
    to = next.head;
    return next.entry;
  });
  await appendEntries(tx, entries, key);
  return entries.length;
}

/** The first 48 bits of such an id are milliseconds. */
function hourBefore(id: string | null | undefined): string {
  if (!id) return "00000000-0000-0000-0000-000000000000";
  const ms = Number.parseInt(id.replace("-", "").slice(0, 12), 16) - 3_600_000;
  const hex = ms.toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
