/** Called once as the server starts. What listens and works lives in Node only, and not while the site is being built. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { beginWork } = await import("./lib/server/begin-work");
  await beginWork();
}
