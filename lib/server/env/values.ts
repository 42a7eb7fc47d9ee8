import { z } from "zod";
import { isGuessable, isGuessablePath } from "./strength";

export const text = z.string().trim().min(1);
export const port = z.coerce.number("must be a port").int("must be a port").min(1).max(65535);
export const count = z.coerce.number("must be a number").int("must be a whole number").min(1).max(64);
export const tls = z.enum(["disable", "require", "verify-full"], "must be disable, require or verify-full");

const isLocal = (host: string) => ["localhost", "127.0.0.1", "[::1]", "::1"].includes(host);
const isLocalUrl = (url: string) => isLocal(new URL(url).hostname);
/** On this machine: an address of its own, or a socket in a folder. */
export const isLocalHost = (host: string) => isLocal(host) || host.startsWith("/");

export const secret = text.min(32, "must have at least 32 characters");
export const strongSecret = secret.refine(
  (value) => !isGuessable(value),
  "can be guessed: make one with openssl rand -hex 32",
);
export const password = text.min(12, "must have at least 12 characters");

export const adminPath = text.regex(
  /^[A-Za-z0-9_-]{16,}$/,
  "must be one path segment of 16 or more letters and digits",
);
export const strongAdminPath = adminPath.refine(
  (value) => !isGuessablePath(value),
  "can be guessed: beside plain words it must hold 12 characters of chance (openssl rand -hex 12)",
);

export const webAddress = z
  .url({ protocol: /^https?$/, error: "must look like https://www.example.fr" })
  .refine((url) => /^https?:\/\/[^/?#@]+\/*$/.test(url), "must be a site's address, without a path")
  .transform((url) => url.replace(/\/+$/, ""));
export const safeWebAddress = webAddress.refine(
  (url) => url.startsWith("https://") || isLocalUrl(url),
  "must begin with https://",
);

export const instant = z.iso
  .datetime({ offset: true, error: "must look like 2026-11-27T19:00:00+01:00" })
  .transform((value) => new Date(value));

export const mailServer = z.url({
  protocol: /^smtps?$/,
  error: "must look like smtp://user:password@host:587",
});
/** Domains that the Internet keeps for examples and tests: no mail ever comes from there. */
const nowhere = /@[\w.-]*(^|[.@])(test|example|invalid|localhost|local)>?$|@(example\.(com|org|net))>?$/i;
export const sender = text.regex(/^[^<>@]+@[^<>@\s]+$|^[^<>]*<[^<>@\s]+@[^<>@\s]+>$/, {
  error: "must look like OC Pizza <bonjour@example.fr>",
});
export const trueSender = sender.refine(
  (value) => !nowhere.test(value),
  "is an address of examples and tests",
);

export const sentryDsn = z
  .url({ protocol: /^https?$/, error: "must look like https://key@sentry.example.fr/1" })
  .refine(
    (url) => /^https?:\/\/\w+@[^/]+\/(.*\/)?\d+$/.test(url),
    "must look like https://key@sentry.example.fr/1",
  )
  .refine((url) => url.startsWith("https://") || isLocalUrl(url), "must begin with https://");

export const stripeKey = text.regex(
  /^(sk|rk)_(live|test)_\w+$/,
  "must be a secret or restricted key of Stripe",
);
export const liveStripeKey = stripeKey
  .refine((key) => !/^.._test_/.test(key), "is a test key: it takes no money")
  .refine((key) => key.length >= 24, "is too short for a key of Stripe");
export const webhookSecret = text.regex(/^whsec_\w+$/, "must be the webhook's signing secret (whsec_…)");
export const trueWebhookSecret = webhookSecret
  .refine((value) => !value.includes("stand_in"), "is the stand-in's")
  .refine((value) => value.length >= 22, "is too short for a signing secret of Stripe");

export const curvePoint = (bytes: number) =>
  text.refine(
    (value) => /^[\w-]+$/.test(value) && Buffer.from(value, "base64url").length === bytes,
    `must be ${bytes} bytes in base64url`,
  );

export const agePublicKey = text
  .refine((key) => !key.startsWith("AGE-SECRET-KEY-"), "is the private half: it must never be on this server")
  .refine(
    (key) => /^(age1[0-9a-z]{58}|AGE-SECRET-KEY-.*)$/.test(key),
    "must be the public key of age-keygen (age1…)",
  );
export const copyCommand = text.refine(
  (line) => /\$(1|\{1\})/.test(line),
  'must say where the file goes: it is told as "$1"',
);

export const forTestsOnly = (why: string) =>
  z.undefined(`is for development and tests only: ${why}`).optional();
