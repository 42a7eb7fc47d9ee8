import type { Instrumentation } from "next";

// biome-ignore lint/style/noProcessEnv: Next fills these in as it bundles, for another runtime too
const inNode = () => process.env.NEXT_RUNTIME === "nodejs";

/** Called once as the server starts. What listens and works lives in Node only, and not while the site is being built. */
export async function register() {
  // biome-ignore lint/style/noProcessEnv: as above
  if (!inNode() || process.env.NEXT_PHASE === "phase-production-build") return;
  const { beginWork } = await import("./lib/server/begin-work");
  await beginWork();
}

/** Called for whatever a page, a route or an action let fall. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (!inNode()) return;
  const { requestFailed } = await import("./lib/server/request-failed");
  requestFailed(error, request, context);
};
