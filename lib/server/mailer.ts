import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { env } from "./env";

export type Letter = { id: string; to: string; subject: string; text: string; html: string };

let transport: Transporter | undefined;

// Within these the mail server answers or the attempt has failed: a job never hangs.
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Hands one mail to the mail server. The Message-ID comes from the message's own id, so that a mail sent again because
 * an answer was lost is known as the same one.
 */
export async function sendMail({ id, to, subject, text, html }: Letter): Promise<void> {
  transport ??= createTransport({ url: env.SMTP_URL, ...patience });
  await transport.sendMail({
    from: env.MAIL_FROM,
    to: { name: "", address: to },
    subject,
    text,
    html,
    messageId: `<${id}@${new URL(env.PUBLIC_URL).hostname}>`,
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Whether the mail server refused this recipient for good: trying again would change nothing. */
export function isRefusedForGood(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, responseCode } = error as Error & { code?: string; responseCode?: number };
  return code === "EENVELOPE" && (responseCode ?? 0) >= 500;
}
