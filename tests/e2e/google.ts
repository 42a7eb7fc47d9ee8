import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

const script = readFileSync("tests/support/google-script.js", "utf8");
export type Google = "there" | "blocked" | "hangs" | "refuses the key" | "broken";

/**
 * A browser that was given a key, and what becomes of Google's script in it. Nothing of Google is asked.
 * @returns the addresses of the scripts that were asked for.
 */
export async function withGoogle(page: Page, google: Google): Promise<URL[]> {
  const asked: URL[] = [];
  await page.route("**/api/maps", (route) =>
    route.fulfill({ json: { key: "AIza_for_browsers", mapId: "map-of-ours" } }),
  );
  await page.route("https://maps.googleapis.com/**", (route) => {
    asked.push(new URL(route.request().url()));
    if (google === "hangs") return;
    if (google === "blocked") return route.abort("blockedbyclient");
    const body = {
      there: script,
      "refuses the key": `${script}\nsetTimeout(() => window.gm_authFailure(), 300);`,
      broken: `${script.replace("getBounds() {", "getBounds() { throw new Error('no bounds');")}`,
    }[google];
    return route.fulfill({ contentType: "text/javascript", body });
  });
  return asked;
}
