// Builds the site when its sources changed since the last build.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "./commands.mjs";
import { hintCompilation } from "./compile-hints.mjs";
import { root } from "./paths.mjs";

const folders = ["app", "components", "lib", "db", "messages", "public", "scripts/lib/compile-hints.mjs"];
const atRoot = /^(package-lock\.json|tsconfig\.json|.*\.config\.(mjs|ts)|instrumentation.*\.ts|proxy\.ts)$/;

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(join(root, path))) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** What a build depends on, as one short text. @param {Record<string, string | undefined>} env @param {string} database */
function fingerprint(env, database) {
  const hash = createHash("sha256");
  const files = [
    ...folders,
    ...readdirSync(root)
      .filter((name) => atRoot.test(name))
      .sort(),
  ].flatMap(filesUnder);
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  // These end up inside the build: the administration's address, the key of the actions, what prerendered pages read.
  hash.update([process.version, env.OCPIZZA_ENV, env.SECRET_ADMIN_URL, env.SECRET_KEY, database].join("\0"));
  return hash.digest("hex");
}

/** One key for every process and every build, or a form opened before a release is refused after it. @param {string} [secret] */
export const actionsKey = (secret = "") =>
  createHash("sha256").update(`server actions ${secret}`).digest("base64");

/**
 * @param {Record<string, string | undefined>} env
 * @param {{ distDir?: string, database?: string }} [options] database: what tells this database from another one
 */
export function buildOf(env, { distDir = ".next", database = "" } = {}) {
  const mark = join(root, distDir, "ocpizza-build");
  const wanted = fingerprint(env, database);
  const buildEnv = {
    ...env,
    NODE_ENV: "production",
    NEXT_DIST_DIR: distDir,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(env.SECRET_KEY),
  };
  return {
    upToDate: () =>
      existsSync(mark) &&
      existsSync(join(root, distDir, "BUILD_ID")) &&
      readFileSync(mark, "utf8") === wanted,
    async run() {
      rmSync(mark, { force: true });
      // What earlier pages read outlives a build in Next's cache: it may be of another database, or of another shape.
      rmSync(join(root, distDir, "cache", "fetch-cache"), { recursive: true, force: true });
      await runNode(["node_modules/next/dist/bin/next", "build"], buildEnv);
      hintCompilation(join(root, distDir));
      writeFileSync(mark, wanted);
    },
  };
}
