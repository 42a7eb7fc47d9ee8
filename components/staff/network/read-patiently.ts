const againMs = 1500;
/** What nginx says while the program behind it is away. */
const awayCodes = [502, 503, 504];

/** Next reads a page, or reads it again, by a GET that says so; what it fetches in advance nobody waits for. */
function isPageRead(init: RequestInit | undefined): boolean {
  if (init?.method && init.method !== "GET") return false;
  const headers = new Headers(init?.headers);
  return headers.get("rsc") === "1" && !headers.has("next-router-prefetch");
}

/**
 * A page that could not be read makes Next load it whole, and without a network the screen would be gone with all that was on it.
 * Such a read is made again until it is answered; until then the page stays as it is. @returns how to stop.
 */
export function readPatiently(): () => void {
  const once = window.fetch;
  const patiently: typeof fetch = async (input, init) => {
    if (!isPageRead(init)) return once(input, init);
    for (;;) {
      const answer = await once(input, init).catch((error: unknown) => {
        if (init?.signal?.aborted) throw error;
        return null;
      });
      if (answer && !awayCodes.includes(answer.status)) return answer;
      await new Promise((resolve) => setTimeout(resolve, againMs));
    }
  };
  window.fetch = patiently;
  return () => {
    if (window.fetch === patiently) window.fetch = once;
  };
}
