// Checks the configuration before anything starts: what is missing, wrong or weak is told in one list, and the code is 1.
try {
  await import("@/lib/server/env");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

export {};
