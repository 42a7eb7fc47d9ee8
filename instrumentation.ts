/** Called once as the server starts. What listens and works lives in Node only, and not while the site is being built. */
export async function register() {
  // biome-ignore lint/style/noProcessEnv: Next fills these in as it bundles, for another runtime too
  const { NEXT_RUNTIME, NEXT_PHASE } = process.env;
  if (NEXT_RUNTIME !== "nodejs" || NEXT_PHASE === "phase-production-build") return;
  const { beginWork } = await import("./lib/server/begin-work");
  await beginWork();
}
