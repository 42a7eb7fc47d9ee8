// Checks the configuration and brings the database up to date, in one process, since every start waits for it.
await import("./check-env");
await import("./migrate");
if (process.argv.includes("--seed")) await import("./seed");

export {};
