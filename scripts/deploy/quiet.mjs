// After a deploy: no error of the new release may have reached Sentry. Asks its API for a while; one error and it is over.
//   node scripts/deploy/quiet.mjs <release>
// SENTRY_AUTH_TOKEN (may read events), SENTRY_ORG, and SENTRY_URL where it is not https://sentry.io.
import { setTimeout as sleep } from "node:timers/promises";
import { say } from "../lib/progress.mjs";

const [release] = process.argv.slice(2);
const { SENTRY_AUTH_TOKEN: token, SENTRY_ORG: org, SENTRY_URL: url = "https://sentry.io" } = process.env;
if (!release || !/^[\w-]+$/.test(release)) throw new Error("Usage: node scripts/deploy/quiet.mjs <release>");

if (!token || !org) say("– Sentry was not asked: SENTRY_AUTH_TOKEN and SENTRY_ORG are not configured.");
else process.exitCode = await listen();

/** Errors need a while to arrive there. */
async function listen() {
  const seconds = Number(process.env.SENTRY_WATCH_SECONDS ?? 60);
  for (const until = Date.now() + seconds * 1000; ; await sleep(5000)) {
    const issues = await issuesOf();
    // What an error says may name somebody: it is read at Sentry, not in this log.
    for (const { shortId, permalink } of issues) say(`✗ ${shortId} ${permalink}`);
    if (issues.length > 0) return 1;
    if (Date.now() > until) break;
  }
  say(`✓ No error of ${release} in Sentry within ${seconds} s.`);
  return 0;
}

/** @returns {Promise<{ shortId: string, permalink: string }[]>} */
async function issuesOf() {
  const asked = new URL(`/api/0/organizations/${org}/issues/`, url);
  asked.search = new URLSearchParams({
    ...{ query: `release:"${release}" level:[error,fatal]`, project: "-1", statsPeriod: "24h", limit: "10" },
  }).toString();
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(asked, { headers, signal: AbortSignal.timeout(15_000) });
  if (!answer.ok) throw new Error(`Sentry answers ${answer.status}: may the token read events of ${org}?`);
  return answer.json();
}
