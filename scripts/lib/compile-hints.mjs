// Has browsers compile what every page begins with beside the page, not in its way.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Chromium compiles every function of a file that begins so on another thread, as it comes in; others read a comment. https://v8.dev/blog/explicit-compile-hints */
const hint = "//# allFunctionsCalledOnLoad\n";

/**
 * React and Next, which all of a page waits for: most of their functions are called as it loads, and each would be compiled
 * at its first call, on the thread that draws (decision 63).
 * @param {string} dist the folder of a build
 */
export function hintCompilation(dist) {
  /** @type {{ rootMainFiles: string[] }} */
  const { rootMainFiles } = JSON.parse(readFileSync(join(dist, "build-manifest.json"), "utf8"));
  for (const file of rootMainFiles) {
    const path = join(dist, file);
    const code = readFileSync(path, "utf8");
    if (!code.startsWith(hint)) writeFileSync(path, hint + code);
  }
}
