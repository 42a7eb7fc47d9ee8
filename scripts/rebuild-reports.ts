// Adds the sums of the reports up anew, a month of an outlet at a time; reports stay right and quick meanwhile.
import { rebuildDays } from "@/lib/reports/writes/rebuild-days";
import { pool } from "@/lib/server/db";

const wide = 40;

try {
  const begun = performance.now();
  const days = await rebuildDays((done, of) => {
    const full = Math.round((done / of) * wide);
    const left = Math.round((((performance.now() - begun) / done) * (of - done)) / 1000);
    process.stdout.write(`\r${"█".repeat(full)}${"░".repeat(wide - full)} ${done} / ${of}, ${left} s left `);
  });
  process.stdout.write(`\n${days} days added up\n`);
} finally {
  await pool.end({ timeout: 5 });
}
