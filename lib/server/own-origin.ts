import "server-only";
import { env } from "./env";

/** Whether a request comes from a page of ours; outside production a site may go by several names. */
export function isOwnOrigin(asked: { get: (name: string) => string | null }): boolean {
  const origin = asked.get("origin");
  const own = [new URL(env.PUBLIC_URL).origin];
  if (env.OCPIZZA_ENV !== "production") own.push(`http://${asked.get("host")}`);
  return origin !== null && own.includes(origin);
}
