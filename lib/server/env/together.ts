import { createECDH } from "node:crypto";
import { isLocalHost } from "./values";

type Given = Readonly<Record<string, string | undefined>>;

const secrets = [
  "POSTGRES_PASS",
  "SECRET_KEY",
  "SECRET_ADMIN_URL",
  "FISCAL_SIGNING_KEY",
  "STRIPE_API_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "MAPS_API_KEY",
  "MAPS_BROWSER_KEY",
  "SMS_API_KEY",
  "VAPID_PRIVATE_KEY",
  "METRICS_TOKEN",
] as const;

/** What only shows when variables are held beside each other; names, never values. */
export function problemsTogether(given: Given): string[] {
  return [...pairProblems(given), ...(given.OCPIZZA_ENV === "production" ? productionProblems(given) : [])];
}

/** A half of a pair of keys is a slip, not a wish for no notifications. */
function pairProblems({ VAPID_PUBLIC_KEY: open, VAPID_PRIVATE_KEY: closed }: Given): string[] {
  if (open && !closed) return ["VAPID_PRIVATE_KEY is missing beside VAPID_PUBLIC_KEY"];
  if (closed && !open) return ["VAPID_PUBLIC_KEY is missing beside VAPID_PRIVATE_KEY"];
  return open && closed && !belong(open, closed)
    ? ["VAPID_PRIVATE_KEY is not the other half of VAPID_PUBLIC_KEY"]
    : [];
}

/** One of the wrong shape has a line of its own already. */
function belong(open: string, closed: string): boolean {
  const key = Buffer.from(closed, "base64url");
  if (key.length !== 32 || Buffer.from(open, "base64url").length !== 65) return true;
  const pair = createECDH("prime256v1");
  try {
    pair.setPrivateKey(key);
  } catch {
    return false;
  }
  return pair.getPublicKey("base64url") === open;
}

function productionProblems(given: Given): string[] {
  const twice = secrets.flatMap((name, at) => {
    const same = secrets.slice(0, at).find((other) => given[name] && given[other] === given[name]);
    return same ? [`${name} is the same as ${same}: each needs one of its own`] : [];
  });
  const open = given.POSTGRES_TLS === "disable" && !isLocalHost(given.POSTGRES_HOST ?? "");
  return open ? [...twice, "POSTGRES_TLS must not be disable for a database on another machine"] : twice;
}
