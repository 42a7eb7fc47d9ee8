// After a deploy: the site has to answer at its address, from outside.
//   node scripts/deploy/answers.mjs https://www.example.fr
import { setTimeout as sleep } from "node:timers/promises";
import { say } from "../lib/progress.mjs";

const [site] = process.argv.slice(2);
if (!site) throw new Error("Usage: node scripts/deploy/answers.mjs https://www.example.fr");

let why = "";
for (let tries = 0; tries < 5; tries += 1) {
  why = (await troubleWith("/api/health")) || (await troubleWith("/"));
  if (!why) break;
  await sleep(3000);
}
say(why ? `✗ ${why}` : `✓ ${site} answers.`);
process.exitCode = why ? 1 : 0;

/** @param {string} path @returns {Promise<string>} empty when it answers as it should */
async function troubleWith(path) {
  try {
    const answer = await fetch(new URL(path, site), {
      redirect: "error",
      signal: AbortSignal.timeout(10_000),
    });
    return answer.ok ? "" : `${path} answers ${answer.status}`;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : error;
    return `${path} does not answer: ${cause}`;
  }
}
