import { system } from "../../actor";
import { noteEvent } from "../../fiscal/writes/note-event";
import { fiscalInvariants } from "../../reports/books-fiscal";
import { checkBooks } from "../../reports/queries/verify-books";
import { db, pool } from "../db";

/**
 * Looks whether the fiscal journal is whole, and notes in it what is not: a chain that was tampered with says so itself.
 * @returns checks that found something.
 */
export async function checkJournal(at: Date): Promise<number[]> {
  const findings = await pool.begin("isolation level repeatable read read only", (tx) =>
    checkBooks(tx, at, fiscalInvariants),
  );
  const broken = findings.filter((finding) => finding.broken > 0);
  if (broken.length === 0) return [];
  const details = {
    checks: broken.map(({ number, name, broken: count, culprits }) => ({ number, name, count, culprits })),
  };
  await db.transaction((tx) => noteEvent(tx, { what: "chain_error", details }, system, at));
  return broken.map(({ number }) => number);
}
