import "server-only";
import { z } from "zod";

// Empty means absent: a line left blank in .env must read like a line left out.
const text = z.string().trim().min(1);
const port = z.coerce.number().int().min(1).max(65535);
const secret = text.min(32, "must have at least 32 characters");
const adminPath = text.regex(
  /^[A-Za-z0-9_-]{16,}$/,
  "must be one path segment of 16 or more letters and digits",
);
const mailServer = z.url({ protocol: /^smtps?$/, error: "must look like smtp://user:password@host:587" });
const webAddress = z
  .url({ protocol: /^https?$/, error: "must look like https://www.example.fr" })
  .transform((url) => url.replace(/\/+$/, ""));
const instant = z.iso
  .datetime({ offset: true, error: "must look like 2026-11-27T19:00:00+01:00" })
  .transform((value) => new Date(value));
const stripeKey = text.regex(/^(sk|rk)_(live|test)_\w+$/, "must be a secret or restricted key of Stripe");
const webhookSecret = text.regex(/^whsec_\w+$/, "must be the webhook's signing secret (whsec_…)");
const tls = z.enum(["disable", "require", "verify-full"]);

const curvePoint = (bytes: number) =>
  text.refine(
    (value) => /^[\w-]+$/.test(value) && Buffer.from(value, "base64url").length === bytes,
    `must be ${bytes} bytes in base64url`,
  );

const everywhere = {
  POSTGRES_HOST: text,
  POSTGRES_PORT: port,
  POSTGRES_NAME: text,
  POSTGRES_USER: text,
  POSTGRES_PASS: text,
  SECRET_KEY: secret,
  SECRET_ADMIN_URL: adminPath,
  SMTP_URL: mailServer,
  MAIL_FROM: text,
  PUBLIC_URL: webAddress,
  PORT: port.default(3000),
  SMS_API_KEY: text.optional(),
  SMS_SENDER: text.regex(/^[A-Za-z0-9 ]{1,11}$/, "must be 1 to 11 letters and digits").default("OC Pizza"),
  VAPID_PUBLIC_KEY: curvePoint(65).optional(),
  VAPID_PRIVATE_KEY: curvePoint(32).optional(),
};

// Outside production an absent key selects the stand-in the start script runs.
const standIn = z.object({
  ...everywhere,
  POSTGRES_TLS: tls.default("disable"),
  FISCAL_SIGNING_KEY: curvePoint(32).optional(),
  SENTRY_DSN: z.url().optional(),
  STRIPE_API_KEY: stripeKey.optional(),
  STRIPE_WEBHOOK_SECRET: webhookSecret.optional(),
  STRIPE_STAND_IN_URL: webAddress.optional(),
  MESSAGES_STAND_IN_URL: webAddress.optional(),
  MAPS_API_KEY: text.optional(),
  MAPS_BROWSER_KEY: text.optional(),
  OCPIZZA_CLOCK: instant.optional(),
});

const isLocal = (url: string) => ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);

const production = z.object({
  ...everywhere,
  POSTGRES_TLS: tls,
  FISCAL_SIGNING_KEY: curvePoint(32),
  SENTRY_DSN: z.url(),
  STRIPE_API_KEY: stripeKey,
  STRIPE_WEBHOOK_SECRET: webhookSecret,
  MAPS_API_KEY: text,
  MAPS_BROWSER_KEY: text,
  OCPIZZA_CLOCK: z
    .undefined("is for development and tests only: production follows the real clock")
    .optional(),
  STRIPE_STAND_IN_URL: z.undefined("is for development and tests only: production asks Stripe").optional(),
  MESSAGES_STAND_IN_URL: z
    .undefined("is for development and tests only: production writes to people")
    .optional(),
  PUBLIC_URL: webAddress.refine(
    (url) => url.startsWith("https://") || isLocal(url),
    "must begin with https://",
  ),
});

const schema = z.discriminatedUnion(
  "OCPIZZA_ENV",
  [
    standIn.extend({ OCPIZZA_ENV: z.literal("development") }),
    standIn.extend({ OCPIZZA_ENV: z.literal("test") }),
    production.extend({ OCPIZZA_ENV: z.literal("production") }),
  ],
  { error: "must be development, test or production" },
);

export type Env = z.output<typeof schema>;

/** Checks a set of variables; throws one error that lists everything missing or malformed, never a value. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const result = schema.safeParse({ OCPIZZA_ENV: "development", ...given });
  const lines = (result.error?.issues ?? []).map((issue) => {
    const name = issue.path.join(".");
    return `  ${name} ${given[name] === undefined ? "is missing" : issue.message}`;
  });
  // A half of a pair of keys is a slip, not a wish for no notifications.
  const [publicKey, privateKey] = ["VAPID_PUBLIC_KEY", "VAPID_PRIVATE_KEY"] as const;
  if (given[publicKey] && !given[privateKey]) lines.push(`  ${privateKey} is missing beside ${publicKey}`);
  if (given[privateKey] && !given[publicKey]) lines.push(`  ${publicKey} is missing beside ${privateKey}`);
  if (result.success && lines.length === 0) return result.data;
  throw new Error(
    `The configuration is not complete (${lines.length} to set in .env, see .env.example):\n${lines.join("\n")}`,
  );
}

/** The configuration of this process, checked once when first imported. */
export const env = parseEnv(process.env);
