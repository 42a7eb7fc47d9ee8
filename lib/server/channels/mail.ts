import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import type { Answer, Channel } from "../../outbox/channel";
import { mailHtml, mailText } from "../../outbox/mail/layout";
import { env } from "../env";

let transport: Transporter | undefined;

// Within these the mail server answers or the attempt has failed: a job never hangs.
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Mail, through the house's mail server. The Message-ID comes from the message's own id, so that a mail sent again
 * because an answer was lost is known as the same one.
 */
export const mailChannel: Channel = {
  async send({ id, recipient, mail, files = [] }) {
    const written = mail();
    transport ??= createTransport({ url: env.SMTP_URL, ...patience });
    try {
      await transport.sendMail({
        from: env.MAIL_FROM,
        to: { name: "", address: recipient },
        subject: written.subject,
        text: mailText(written),
        html: mailHtml(written),
        attachments: files.map(({ name, type, content }) => ({ filename: name, contentType: type, content })),
        messageId: `<${id}@${new URL(env.PUBLIC_URL).hostname}>`,
        headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return { end: "told" };
    } catch (error) {
      return answerOf(error);
    }
  },
};

type Trouble = {
  code?: string;
  responseCode?: number;
  syscall?: string;
  timeoutType?: string;
  message?: string;
};

/** A server that said no has not taken it; one that fell silent once it was being spoken to may have. */
function answerOf(error: unknown): Answer {
  const {
    code = "unknown",
    responseCode,
    syscall,
    timeoutType,
    message,
  }: Trouble = error instanceof Error ? error : {};
  // The code, never the sentence: mail servers repeat addresses in theirs.
  const why = [code, responseCode].filter(Boolean).join(" ");
  if (responseCode !== undefined) {
    const aboutThisMail = code === "EENVELOPE" || code === "EMESSAGE";
    return { end: aboutThisMail && responseCode >= 500 ? "refused" : "later", why };
  }
  const fellSilent =
    timeoutType === "SOCKET_TIMEOUT" ||
    (code === "ESOCKET" && syscall !== "connect") ||
    (code === "ECONNECTION" && syscall !== "connect" && /closed/.test(message ?? ""));
  return { end: fellSilent ? "doubtful" : "later", why };
}
