import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Neither UTC nor Paris, and half an hour off: code that leans on the machine's zone shows it.
process.env.TZ = "America/St_Johns";

const root = fileURLToPath(new URL(".", import.meta.url));
const setupFiles = ["tests/support/console.setup.ts"];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    pool: "forks",
    maxWorkers: 2,
    // Its links import Next by a name that only a bundler knows.
    server: { deps: { inline: ["next-intl"] } },
    testTimeout: 20_000,
    // A busy machine is no reason to fail.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      { extends: true, test: { name: "architecture", include: ["tests/architecture.test.ts"] } },
      { extends: true, test: { name: "start", include: ["tests/start/**/*.test.ts"], setupFiles } },
      { extends: true, test: { name: "rules", include: ["tests/rules/**/*.test.{ts,tsx}"], setupFiles } },
      {
        extends: true,
        test: {
          name: "writes",
          include: ["tests/writes/**/*.test.ts"],
          globalSetup: ["tests/support/postgres.global.ts"],
          setupFiles: [...setupFiles, "tests/support/database.setup.ts", "tests/support/books.setup.ts"],
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
