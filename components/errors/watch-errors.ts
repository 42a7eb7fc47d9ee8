/** A page that fails again and again says so a few times. */
const mostTold = 5;
let told = 0;

/**
 * Hears of every error nobody caught. What tells of it is only fetched then: until something breaks, a page carries these
 * few lines. An error that came from the server (with a digest) is known there already.
 */
export function watchErrors(): void {
  addEventListener("error", ({ error }) => tell(error));
  addEventListener("unhandledrejection", ({ reason }) => tell(reason));
}

function tell(error: unknown) {
  if (!(error instanceof Error) || "digest" in error || told >= mostTold) return;
  told += 1;
  import("./report-error").then(({ reportToServer }) => reportToServer(error)).catch(() => {});
}
