import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";

const chromium = "/usr/bin/chromium";
// npm test has a site open already and says where; alone, Playwright opens one.
const given = process.env.OCPIZZA_TEST_SITE;
const port = 3210;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: ".local/results/browser.json" }]],
  use: {
    baseURL: given ?? `http://localhost:${port}`,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    // What is measured and clicked stands still.
    contextOptions: { reducedMotion: "reduce" },
    // Recording each test costs more than the tests: `npx playwright test --trace on` records the one in question.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: existsSync(chromium) ? chromium : undefined,
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "chromium", testIgnore: /oversell/, use: { ...devices["Desktop Chrome"] } },
    // Two hundred buyers leave no room for anybody beside them.
    {
      name: "crowd",
      testMatch: /oversell/,
      dependencies: ["chromium"],
      use: { ...devices["Desktop Chrome"] },
    },
  ],
  webServer: given
    ? undefined
    : {
        command: "node scripts/browser-site.mjs",
        env: { PORT: String(port) },
        url: `http://localhost:${port}/api/health`,
        timeout: 300_000,
        gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
        stdout: "pipe",
      },
});
