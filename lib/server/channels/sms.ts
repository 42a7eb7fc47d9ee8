import "server-only";
import type { Channel } from "../../outbox/channel";
import { smsText } from "../../outbox/short-text";
import { env } from "../env";
import { log } from "../log";
import { post } from "./post";

const brevo = "https://api.brevo.com";
const path = "/v3/transactionalSMS/send";

/** Whether customers can be offered SMS. Outside production they always can: without a provider it is a line in the log. */
export const smsIsOffered = (): boolean => Boolean(env.SMS_API_KEY) || env.OCPIZZA_ENV !== "production";

/** SMS through Brevo's transactional API, or through what plays it in development and tests. */
export const smsChannel: Channel = {
  async send({ id, recipient, short }) {
    const content = smsText(short());
    const standIn = env.OCPIZZA_ENV === "production" ? undefined : env.MESSAGES_STAND_IN_URL;
    const host = env.SMS_API_KEY ? brevo : standIn;
    if (!host) {
      if (env.OCPIZZA_ENV === "production") return { end: "refused", why: "not_configured" };
      log.info({ message: id, text: content }, "an SMS, as it would be sent");
      return { end: "told" };
    }
    const sms = { sender: env.SMS_SENDER, recipient, content, type: "transactional", tag: "order" };
    const headers = {
      accept: "application/json",
      "content-type": "application/json",
      "api-key": env.SMS_API_KEY ?? "stand-in",
    };
    const answer = await post(`${host}${path}`, headers, JSON.stringify(sms));
    if ([401, 402, 403].includes(answer.status ?? 0))
      log.error(
        { status: answer.status },
        "the SMS provider does not let us send: look at its key and its credit",
      );
    return answer;
  },
};
