import { afterAll, expect } from "vitest";

// Whatever a file's tests did, in whatever order and at whatever moment of each other: its books must be in order.
afterAll(async () => {
  const { pool } = await import("@/lib/server/db");
  const { verifyBooks } = await import("@/lib/reports/queries/verify-books");
  const findings = await verifyBooks(pool, new Date());
  expect(findings.filter(({ broken }) => broken > 0)).toEqual([]);
});
