import type { Sql, TransactionSql } from "postgres";
import { invariants } from "../books";
import type { Invariant } from "../invariant";

export type Finding = {
  number: number;
  name: string;
  /** Rows the invariant concerns. */
  looked: number;
  /** Violations, and the first five culprits by name. */
  broken: number;
  culprits: string[];
};

/** Checks every invariant on one snapshot of the books, as they stand at `now`. Changes nothing and locks nothing. */
export const verifyBooks = (sql: Sql, now: Date): Promise<Finding[]> =>
  sql.begin("isolation level repeatable read read only", (tx) => checkBooks(tx, now));

/** The same, or some of it, inside a transaction already open, so that what it has not committed is seen. */
export async function checkBooks(
  tx: TransactionSql,
  now: Date,
  checks: readonly Invariant[] = invariants,
): Promise<Finding[]> {
  await tx`select set_config('ocpizza.as_of', ${now.toISOString()}, true)`;
  const findings: Finding[] = [];
  for (const invariant of checks) findings.push(await check(tx, invariant));
  return findings;
}

async function check(tx: TransactionSql, { number, name, looked, broken }: Invariant): Promise<Finding> {
  const [row] = await tx.unsafe<Pick<Finding, "looked" | "broken" | "culprits">[]>(`
    select (${looked})::int as looked, count(*)::int as broken, coalesce((array_agg(id::text order by id::text))[1:5], '{}') as culprits
    from (${broken}) violation`);
  if (!row) throw new Error(`invariant ${number} answered nothing`);
  return { number, name, ...row };
}
