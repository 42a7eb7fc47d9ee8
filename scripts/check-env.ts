// Checks the configuration before anything starts, so that a gap is told in words and not by a failing request.
try {
  await import("@/lib/server/env");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

export {};
