// Makes sure there is a Chromium for the browser tests: Debian's, since Playwright's own comes from elsewhere.
// Its headless shell does what it can, the whole browser the rest (notifications).
import { ensurePackages } from "./debian-packages.mjs";

export const ensureChromium = () =>
  ensurePackages({
    chromium: "/usr/bin/chromium",
    "chromium-headless-shell": "/usr/bin/chromium-headless-shell",
  });
