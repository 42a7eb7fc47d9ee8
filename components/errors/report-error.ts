import { defaultStackParser, exceptionFromError } from "@sentry/browser";
import { choiceKey } from "@/components/basket/choice-key";

/** A network that went away, a page that was left, an extension: nothing of ours to mend. */
const noise =
  /^(AbortError|NetworkError)$|Failed to fetch|Load failed|NetworkError when|ResizeObserver loop/i;

/** Tells the server of an error in this page, once; what may not leave the house is taken out there. */
export async function reportToServer(error: Error): Promise<void> {
  if (noise.test(error.name) || noise.test(error.message)) return;
  const exceptions = chain(error).map((one) => {
    const { type = "Error", value = "", stacktrace } = exceptionFromError(defaultStackParser, one);
    const frames = (stacktrace?.frames ?? [])
      .slice(-60)
      .map(({ filename, function: name, lineno, colno }) => ({
        ...{ filename: filename?.slice(0, 500), function: name?.slice(0, 300), lineno, colno },
      }));
    return { type: type.slice(0, 200), value: value.slice(0, 4000), frames };
  });
  if (
    exceptions.some(({ frames }) => frames.some(({ filename = "" }) => /^[\w-]+-extension:/.test(filename)))
  )
    return;
  await fetch("/api/errors", {
    ...{ method: "POST", keepalive: true, headers: { "content-type": "application/json" } },
    body: JSON.stringify({
      exceptions,
      path: location.pathname.slice(0, 500),
      browser: navigator.userAgent.slice(0, 300),
      outlet: outletChosen(),
    }),
  });
}

/** Read without the shop's own code, which may be what broke and should not come along. */
function outletChosen(): string | undefined {
  try {
    return /"slug":"([a-z0-9-]{1,60})"/.exec(localStorage.getItem(choiceKey) ?? "")?.[1];
  } catch {
    return undefined;
  }
}

/** An error and what caused it, the first cause first, as Sentry wants them. */
function chain(error: Error): Error[] {
  const found = [error];
  while (found.length < 5 && found[0]?.cause instanceof Error) found.unshift(found[0].cause);
  return found;
}
