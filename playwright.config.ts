import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";

/** Debian's browsers: the shell draws no window and is much the lighter; what it lacks is tested in the whole one. */
const browsers = { shell: "/usr/bin/chromium-headless-shell", whole: "/usr/bin/chromium" };
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
    // What cannot be clicked by then says so, instead of waiting until its test is over.
    actionTimeout: 30_000,
    launchOptions: launch(browsers.shell),
  },
  projects: [
    { name: "chromium", testIgnore: /oversell|push|secrets|watching/, use: { ...devices["Desktop Chrome"] } },
    {
      name: "push",
      testMatch: /push/,
      use: { ...devices["Desktop Chrome"], launchOptions: launch(browsers.whole) },
    },
    // Two hundred buyers leave no room for anybody beside them.
    {
      name: "crowd",
      testMatch: /oversell/,
      dependencies: ["chromium", "push"],
      use: { ...devices["Desktop Chrome"] },
    },
    // Looks at what all the others left behind.
    {
      name: "after",
      testMatch: /secrets|watching/,
      // One after the other: they take rights away and give them back.
      workers: 1,
      dependencies: ["crowd"],
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

/** Where Debian's browser is missing Playwright uses its own. */
function launch(executable: string) {
  return {
    executablePath: existsSync(executable) ? executable : undefined,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}
