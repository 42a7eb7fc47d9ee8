// One web worker of the crew: Next over this release, warmed before it takes connections.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import next from "next";
import { actionsKey } from "../lib/build.mjs";
import { forNext, loadDotEnv } from "../lib/environment.mjs";
import { root } from "../lib/paths.mjs";
import { beginShift } from "./shift.mjs";

/** What lib/server/begin-work.ts leaves for us: the application is bundled, this file is not. */
/** @typedef {{ refresh: () => Promise<void>, stop: () => Promise<unknown> }} Work */
/** @type {typeof globalThis & { [key: symbol]: unknown }} */
const world = globalThis;
const work = () => /** @type {Work | undefined} */ (world[Symbol.for("ocpizza.work")]);

loadDotEnv();
/** @type {NodeJS.ProcessEnv} */
const env = process.env;
Object.assign(env, forNext(env.PUBLIC_URL ? { PUBLIC_URL: env.PUBLIC_URL } : {}), {
  NODE_ENV: "production",
  OCPIZZA_RELEASE: releaseName(),
  // The next command sets it, next() does not: without it instrumentation.ts would begin neither queue nor listening.
  NEXT_RUNTIME: "nodejs",
  // Of this server's secret, not of the machine that built: forms opened before a release hold after it.
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(env.SECRET_KEY),
});

/** What scripts/deploy/pack.mjs wrote into the release, so that an error names the one it happened in. */
function releaseName() {
  const file = join(root, "release");
  return existsSync(file) ? readFileSync(file, "utf8").trim() : "unreleased";
}

const host = "127.0.0.1";
const port = Number(env.PORT) || 3000;
// By the name Next itself gives this address: by another, what proxy.ts leads elsewhere would be fetched from outside, through it again.
const app = next({ dev: false, dir: root, hostname: "localhost", port });
await app.prepare();

await beginShift({
  handler: app.getRequestHandler(),
  host,
  port,
  warm,
  endWork: async () => work()?.stop(),
});

/** Pages kept by the build may be of another day: they are dropped, then those most asked for are made. @param {string} own */
async function warm(own) {
  world[Symbol.for("ocpizza.own-address")] = own;
  await untilReady(own);
  const begun = work();
  if (!begun) throw new Error("the application's work has not begun: this worker is not fit");
  await begun.refresh();
  const made = makePages(own);
  if (env.OCPIZZA_NOBODY_ANSWERS) made.catch((error) => process.stderr.write(`web: ${error.message}\n`));
  else await made;
}

/** Those most asked for. @param {string} own */
async function makePages(own) {
  for (const path of ["/", "/en", "/pizzerias", ...(await menus(own))]) {
    const answer = await ask(own + path);
    await answer.arrayBuffer();
    if (answer.status >= 500) throw new Error(`${path} answers ${answer.status}: this worker is not fit`);
  }
}

/**
 * A queue that is late is no reason not to serve, and nothing but serving works it off. A database that is away is waited for
 * here, as long as the crew lets us: a worker begun anew would be ready later than one that waits.
 * @param {string} own
 */
async function untilReady(own) {
  for (const until = Date.now() + 30_000; ; await sleep(200)) {
    const { checks } = await (await ask(`${own}/api/ready`)).json();
    if (checks.database && checks.migrations && checks.listener && checks.standIns) return;
    if (Date.now() > until && checks.database) throw new Error(`not ready: ${JSON.stringify(checks)}`);
  }
}

/** @param {string} own @returns {Promise<string[]>} */
async function menus(own) {
  const { outlets } = await (await ask(`${own}/api/outlets`)).json();
  return outlets.flatMap((/** @type {{ slug: string }} */ { slug }) => [
    `/pizzeria/${slug}`,
    `/en/pizzeria/${slug}`,
  ]);
}

/** @param {string} url */
function ask(url) {
  return fetch(url, { signal: AbortSignal.timeout(30_000) });
}
