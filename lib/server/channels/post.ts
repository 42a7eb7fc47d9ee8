import "server-only";
import type { Answer } from "../../outbox/channel";

const patienceMs = 8000;

/** Failures before a byte of the request was sent: it cannot have been taken. */
const beforeSending = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
];

export type Posted = Answer & { status?: number };

/**
 * Posts to a service of the outside world, once, and says what became of it. No redirect is followed: who answers is who
 * was asked. Statuses that say the house itself is not let in are no fault of the recipient's, and may be mended.
 */
export async function post(
  url: string,
  headers: Record<string, string>,
  body: string | Uint8Array<ArrayBuffer>,
): Promise<Posted> {
  try {
    const response = await fetch(url, {
      ...{ method: "POST", headers, body, redirect: "manual" },
      signal: AbortSignal.timeout(patienceMs),
    });
    await response.body?.cancel();
    return { ...answerOf(response.status), status: response.status };
  } catch (error) {
    const code = codeOf(error);
    return { end: beforeSending.includes(code) ? "later" : "doubtful", why: code };
  }
}

function answerOf(status: number): Answer {
  const why = `HTTP ${status}`;
  if (status >= 200 && status < 300) return { end: "told" };
  if ([401, 402, 403, 408, 425, 429, 503].includes(status) || (status >= 300 && status < 400))
    return { end: "later", why };
  return { end: status >= 500 ? "doubtful" : "refused", why };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const cause = error.cause as { code?: string } | undefined;
  return cause?.code ?? (error.name === "TimeoutError" ? "timeout" : error.name);
}
