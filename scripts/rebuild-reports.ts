// Adds the sums of the reports up anew, a day of an outlet at a time; reports stay right and usable meanwhile.
import { addUpDay, forgetAllDays, listNotedDays, noteDaysGoneBy } from "@/lib/reports/writes/add-up-days";
import { now } from "@/lib/server/clock";
import { pool } from "@/lib/server/db";

const wide = 40;

try {
  await noteDaysGoneBy(now());
  await forgetAllDays(now());
  const days = await listNotedDays(now());
  const begun = performance.now();
  for (const [index, day] of days.entries()) {
    await addUpDay(day, now());
    const done = index + 1;
    if (done % 20 > 0 && done < days.length) continue;
    const full = Math.round((done / days.length) * wide);
    const left = Math.round((((performance.now() - begun) / done) * (days.length - done)) / 1000);
    process.stdout.write(
      `\r${"█".repeat(full)}${"░".repeat(wide - full)} ${done} / ${days.length}, ${left} s left `,
    );
  }
  process.stdout.write(`\n${days.length} days added up\n`);
} finally {
  await pool.end({ timeout: 5 });
}
