import { isOwnOrigin } from "@/lib/server/own-origin";
import { readBody } from "@/lib/server/read-body";
import { browserError, Told } from "@/lib/server/sentry/browser-error";
import { reporter } from "@/lib/server/sentry/held";

const mostBytes = 64 * 1024;

/** An error in a page of ours, told by the browser it happened in: passed on through the server, so that no visitor meets a third party. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return new Response(null, { status: 403 });
  const body = await readBody(request, mostBytes);
  if (body === null) return new Response(null, { status: 413 });
  const told = Told.safeParse(parsed(body));
  if (!told.success) return new Response(null, { status: 400 });
  reporter()?.browser(browserError(told.data));
  return new Response(null, { status: 204 });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
