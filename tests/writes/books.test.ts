import type { TransactionSql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, database } from "@/db/client";
import { seed } from "@/db/seed/seed";
import { invariants } from "@/lib/reports/books";
import { checkBooks, type Finding, verifyBooks } from "@/lib/reports/queries/verify-books";
import { pool, server } from "@/lib/server/db";
import { type Breach, breaches, withoutDefences } from "../support/broken-books";

const friday = new Date("2026-11-27T19:40:00+01:00");
const owner = connect(server, "owner", 1);

beforeAll(() => seed(database(owner), friday, 2));
afterAll(() => owner.end());

/** What a check finds once the books are broken; nothing of it stays. */
async function foundAfter({ number, sql }: Breach): Promise<Finding | undefined> {
  const undo = new Error("undo");
  const checks = invariants.filter((invariant) => invariant.number === number);
  let findings: Finding[] = [];
  const breaking = owner.begin(async (tx: TransactionSql) => {
    await tx.unsafe(withoutDefences);
    await tx.unsafe(sql);
    findings = await checkBooks(tx, friday, checks);
    throw undo;
  });
  await expect(breaking).rejects.toBe(undo);
  return findings[0];
}

test("the seeded house keeps its books in order", async () => {
  const findings = await verifyBooks(pool, friday);
  expect(findings.filter(({ broken }) => broken > 0)).toEqual([]);
  // What only happens once in a while need not have happened in two days; the trade's daily business must have.
  const saw = findings.filter(({ looked }) => looked > 0).map(({ number }) => number);
  expect(saw).toEqual(
    expect.arrayContaining([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 29, 33,
    ]),
  );
});

describe("every check notices what it is there for", () => {
  test.each(breaches)("$number: $what", async (breach) => {
    const finding = await foundAfter(breach);
    expect(finding?.looked).toBeGreaterThan(0);
    expect(finding?.broken).toBeGreaterThan(0);
    expect(finding?.culprits).not.toContain("");
    expect(finding?.culprits).toHaveLength(Math.min(5, finding?.broken ?? 0));
  });

  test("none is without a breach, none of the list is forgotten", () => {
    const checked = invariants.map(({ number }) => number);
    expect([...new Set(breaches.map(({ number }) => number))].toSorted((a, b) => a - b)).toEqual(checked);
    expect(checked).toEqual(Array.from({ length: 41 }, (_, index) => index + 1));
  });
});
