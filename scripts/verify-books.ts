// Checks the books: one line an invariant, with what it looked at and every violation. Exit code 1 if one is broken.
import { type Finding, verifyBooks } from "@/lib/reports/queries/verify-books";
import { now } from "@/lib/server/clock";
import { pool } from "@/lib/server/db";

const print = (line: string) => process.stdout.write(`${line}\n`);

function describe({ number, name, looked, broken, culprits }: Finding): string {
  const verdict = broken > 0 ? "BROKEN  " : looked > 0 ? "holds   " : "saw none";
  const found =
    broken > 0 ? ` — ${broken} broken: ${culprits.join(", ")}${broken > culprits.length ? " …" : ""}` : "";
  return `${verdict} ${String(number).padStart(2)} ${name} (${looked} seen)${found}`;
}

try {
  const findings = await verifyBooks(pool, now());
  for (const finding of findings) print(describe(finding));
  const broken = findings.filter((finding) => finding.broken > 0).length;
  // In a young database some checks have nothing to look at: told apart from passing, but no reason to fail.
  const saw = findings.filter((finding) => finding.broken === 0 && finding.looked > 0).length;
  print(`${saw} hold, ${findings.length - saw - broken} saw none, ${broken} broken`);
  if (broken > 0) process.exitCode = 1;
} finally {
  await pool.end({ timeout: 5 });
}
