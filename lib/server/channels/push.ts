import "server-only";
import { generateRequestDetails } from "web-push";
import type { Channel } from "../../outbox/channel";
import { addressOf } from "../../outbox/mail-address";
import { isPushService } from "../../outbox/push-service";
import { getBrowser } from "../../outbox/queries/get-browser";
import { env } from "../env";
import { log } from "../log";
import { post } from "./post";

/** The key browsers subscribe with; null where notifications are not configured. */
export const pushKey = (): string | null => env.VAPID_PUBLIC_KEY ?? null;

/** Whether our server may write to this address: it comes from a browser, and could name any host. */
export const mayBeTold = (endpoint: string): boolean =>
  isPushService(endpoint, env.MESSAGES_STAND_IN_URL ? new URL(env.MESSAGES_STAND_IN_URL).origin : null);

/** Notifications in the browser, by Web Push: encrypted for this browser alone and signed with our key. */
export const pushChannel: Channel = {
  async send({ id, recipient, worthSeconds, short }) {
    const browser = await getBrowser(recipient);
    if (!browser) return { end: "refused", why: "unsubscribed" };
    const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = env;
    if (!publicKey || !privateKey || !mayBeTold(browser.endpoint))
      return { end: "refused", why: "not_configured" };
    const vapidDetails = { subject: `mailto:${addressOf(env.MAIL_FROM)}`, publicKey, privateKey };
    const text = JSON.stringify({ ...short(), tag: id });
    const sealed = seal(browser, text, { vapidDetails, TTL: worthSeconds, urgency: "high" });
    if (!sealed) return { end: "refused", why: "bad_keys" };
    const { "Content-Length": _counted, ...headers } = sealed.headers;
    const answer = await post(browser.endpoint, asText(headers), new Uint8Array(sealed.body ?? []));
    if ([401, 403].includes(answer.status ?? 0))
      log.error({ status: answer.status }, "a push service does not know our VAPID keys any more");
    return answer;
  },
};

/** Null when what the browser gave are no keys. */
function seal(...asked: Parameters<typeof generateRequestDetails>) {
  try {
    return generateRequestDetails(...asked);
  } catch {
    return null;
  }
}

const asText = (headers: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
