import { createECDH } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test, vi } from "vitest";

const pair = createECDH("prime256v1");
pair.generateKeys();
const vapid = {
  VAPID_PUBLIC_KEY: pair.getPublicKey("base64url"),
  VAPID_PRIVATE_KEY: Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()])
    .subarray(-32)
    .toString("base64url"),
};
const complete = {
  POSTGRES_HOST: "db.example.fr",
  POSTGRES_PORT: "5432",
  POSTGRES_NAME: "ocpizza",
  POSTGRES_USER: "ocpizza",
  POSTGRES_PASS: "Vb7-kWq2_xT9",
  POSTGRES_TLS: "verify-full",
  SECRET_KEY: "9f2c41d7be0853a6c7714e9d20f8b35a66d1e0c94b7a2f58",
  SECRET_ADMIN_URL: "direction-7be0853a6c77",
  FISCAL_SIGNING_KEY: Buffer.alloc(32, 7).toString("base64url"),
  SENTRY_DSN: "https://9f2c41d7@sentry.example.fr/1",
  STRIPE_API_KEY: "sk_live_51HxqPzLmNvTgKyWcB",
  STRIPE_WEBHOOK_SECRET: "whsec_kR8tYp2LmQx7Zw4N",
  MAPS_API_KEY: "AIzaServer",
  MAPS_BROWSER_KEY: "AIzaBrowser",
  SMTP_URL: "smtps://user:pass@mail.example.fr:465",
  MAIL_FROM: "OC Pizza <bonjour@example.fr>",
  PUBLIC_URL: "https://www.example.fr/",
  BACKUP_PUBLIC_KEY: `age1${"q9z7".repeat(14)}xy`,
  BACKUP_COPY_COMMAND: 'scp -q "$1" coffre:"$2"',
};
let parseEnv: typeof import("@/lib/server/env").parseEnv;
let standInLines: typeof import("@/lib/server/env/stand-ins").standInLines;

beforeAll(async () => {
  for (const [name, value] of Object.entries(complete)) vi.stubEnv(name, value);
  ({ parseEnv } = await import("@/lib/server/env"));
  ({ standInLines } = await import("@/lib/server/env/stand-ins"));
});

const problems = (source: Record<string, string | undefined>) => {
  try {
    parseEnv(source);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
};

describe("production", () => {
  const production = { ...complete, OCPIZZA_ENV: "production" };

  test("takes a complete configuration, tidied, and nothing stands in for anything", () => {
    const env = parseEnv(production);
    expect(env).toMatchObject({ POSTGRES_PORT: 5432, PORT: 3000, PUBLIC_URL: "https://www.example.fr" });
    expect(env).toMatchObject({ SMS_SENDER: "OC Pizza", OCPIZZA_WEB_WORKERS: 2 });
    expect(standInLines(env)).toEqual([]);
    expect(parseEnv({ ...production, ...vapid, SMS_API_KEY: "key", SMS_SENDER: "OCPIZZA" })).toMatchObject(
      vapid,
    );
  });

  test.each(Object.keys(complete))("refuses to go without %s", (name) => {
    expect(problems({ ...production, [name]: "" })).toContain(`${name} is missing`);
  });

  test("lists everything that is missing at once, and tells no value", () => {
    const message = problems({ OCPIZZA_ENV: "production", SECRET_KEY: "short-and-secret" });
    for (const name of Object.keys(complete)) expect(message).toContain(name);
    expect(message.split("\n").length).toBe(Object.keys(complete).length + 1);
    expect(message).not.toContain("short-and-secret");
  });

  test.each([
    ["STRIPE_API_KEY", "sk_test_51HxqPzLmNvTgKyWcB", "is a test key"],
    ["STRIPE_API_KEY", "rk_test_51HxqPzLmNvTgKyWcB", "is a test key"],
    ["STRIPE_API_KEY", "pk_live_51HxqPzLmNvTgKyWcB", "must be a secret or restricted key"],
    ["STRIPE_API_KEY", "sk_live_abc", "is too short"],
    ["STRIPE_WEBHOOK_SECRET", "kR8tYp2LmQx7Zw4N", "must be the webhook's signing secret"],
    ["STRIPE_WEBHOOK_SECRET", "whsec_stand_in_of_stripe", "is the stand-in's"],
    ["STRIPE_WEBHOOK_SECRET", "whsec_abc", "is too short"],
    ["PUBLIC_URL", "http://www.example.fr", "must begin with https://"],
    ["PUBLIC_URL", "https://www.example.fr/site", "without a path"],
    ["PUBLIC_URL", "www.pizza.fr", "must look like"],
    ["SECRET_KEY", "9f2c41d7be0853a6", "32 characters"],
    ["SECRET_KEY", "a".repeat(40), "can be guessed"],
    ["SECRET_KEY", "0123456789abcdef0123456789abcdef", "can be guessed"],
    ["SECRET_KEY", "change-me-change-me-change-me-change-me", "can be guessed"],
    ["SECRET_KEY", "only-for-tests-only-for-tests-only-for-tests", "can be guessed"],
    ["SECRET_ADMIN_URL", "direction/7be0853a6c77", "one path segment"],
    ["SECRET_ADMIN_URL", "admin", "one path segment"],
    ["SECRET_ADMIN_URL", "administration-ocpizza-lyon", "can be guessed"],
    ["SECRET_ADMIN_URL", "direction-0123456789", "can be guessed"],
    ["SECRET_ADMIN_URL", "direction-aaaaaaaaaaaaaaaa", "can be guessed"],
    ["SENTRY_DSN", "https://sentry.example.fr", "must look like"],
    ["SENTRY_DSN", "http://9f2c41d7@sentry.example.fr/1", "must begin with https://"],
    ["POSTGRES_PASS", "ocpizza", "12 characters"],
    ["POSTGRES_PORT", "postgres", "must be a port"],
    ["POSTGRES_TLS", "yes", "must be disable, require or verify-full"],
    ["POSTGRES_TLS", "disable", "must not be disable"],
    ["MAPS_BROWSER_KEY", complete.MAPS_API_KEY, "is the same as MAPS_API_KEY"],
    ["STRIPE_WEBHOOK_SECRET", complete.SECRET_KEY, "is the same as SECRET_KEY"],
    ["SMTP_URL", "https://mail.example.fr", "must look like smtp://"],
    ["MAIL_FROM", "OC Pizza", "must look like OC Pizza <"],
    ["MAIL_FROM", "OC Pizza <bonjour@ocpizza.test>", "is an address of examples"],
    ["SMS_SENDER", "OC Pizza Croix-Rousse", "1 to 11 letters"],
    ["VAPID_PUBLIC_KEY", vapid.VAPID_PUBLIC_KEY, "VAPID_PRIVATE_KEY is missing"],
    ["VAPID_PRIVATE_KEY", vapid.VAPID_PRIVATE_KEY, "VAPID_PUBLIC_KEY is missing"],
    ["VAPID_PUBLIC_KEY", "short", "65 bytes"],
    ["BACKUP_PUBLIC_KEY", "AGE-SECRET-KEY-1QQQQ", "is the private half"],
    ["BACKUP_PUBLIC_KEY", "ssh-ed25519 AAAA", "must be the public key"],
    ["BACKUP_COPY_COMMAND", "scp backup coffre:", "must say where the file goes"],
    ["OCPIZZA_WEB_WORKERS", "0", "OCPIZZA_WEB_WORKERS"],
    ["OCPIZZA_CLOCK", "2026-11-27T19:00:00+01:00", "production follows the real clock"],
    ["STRIPE_STAND_IN_URL", "http://127.0.0.1:1", "production asks Stripe"],
    ["MESSAGES_STAND_IN_URL", "http://127.0.0.1:1", "production writes to people"],
    ["MAPS_STAND_IN_URL", "http://127.0.0.1:1", "production asks Google"],
    ["OCPIZZA_ENV", "prod", "must be development, test or production"],
  ])("refuses %s=%s: %s", (name, value, why) => {
    const message = problems({ ...production, [name]: value });
    expect(message).toContain(name);
    expect(message).toContain(why);
    if (value.length > 12 && !why.includes("same")) expect(message).not.toContain(value);
  });

  test("a pair of keys belongs together", () => {
    const other = { ...vapid, VAPID_PRIVATE_KEY: Buffer.alloc(32, 1).toString("base64url") };
    expect(problems({ ...production, ...other })).toContain("is not the other half");
  });

  test("a database on this machine, and a site nobody else can reach, need no encryption", () => {
    const here = { POSTGRES_HOST: "127.0.0.1", POSTGRES_TLS: "disable", PUBLIC_URL: "http://127.0.0.1:8080" };
    expect(problems({ ...production, ...here })).toBe("");
  });
});

describe("development", () => {
  const without = Object.fromEntries(
    Object.entries(complete).filter(([name]) => !/^(SENTRY|STRIPE|MAPS|BACKUP)_/.test(name)),
  );

  test("needs no key of the outside world, takes weak ones and a clock, and says what stands in for what", () => {
    const env = parseEnv({
      ...without,
      SECRET_KEY: "only-for-tests-only-for-tests-only-for-tests",
      STRIPE_STAND_IN_URL: "http://127.0.0.1:1",
      OCPIZZA_CLOCK: "2026-11-27T19:00:00+01:00",
    });
    expect(env.OCPIZZA_CLOCK?.toISOString()).toBe("2026-11-27T18:00:00.000Z");
    expect(env.OCPIZZA_ENV).toBe("development");
    expect(standInLines(env)).toEqual([
      expect.stringContaining("Stripe is replaced by its stand-in at http://127.0.0.1:1"),
      expect.stringContaining("Google Maps is replaced"),
      expect.stringContaining("Google's map is replaced"),
      expect.stringContaining("SMS are replaced by lines of this log"),
      expect.stringContaining("Notifications of browsers are off"),
      expect.stringContaining("Sentry is off"),
      expect.stringContaining("The clock is replaced"),
    ]);
    const mail = parseEnv({ ...without, ...vapid, MESSAGES_STAND_IN_URL: "http://127.0.0.1:2" });
    expect(standInLines(mail)).toEqual(
      expect.arrayContaining([
        expect.stringContaining("Stripe is off"),
        expect.stringContaining("Mail is replaced by its stand-in"),
        expect.stringContaining("SMS are replaced by a stand-in at http://127.0.0.1:2"),
      ]),
    );
  });

  test("says nothing of a service that is itself here", () => {
    const env = parseEnv({ ...complete, ...vapid, SMS_API_KEY: "key" });
    expect(standInLines(env)).toEqual([]);
  });
});

test(".env.example names every variable, each with a word about it", () => {
  const text = readFileSync(".env.example", "utf8");
  const names = [...text.matchAll(/^([A-Z_]+)=$/gm)].map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining([...Object.keys(complete), ...Object.keys(vapid)]));
  for (const name of names) expect(text).toMatch(new RegExp(`^(#|VAPID_PUBLIC_KEY=).*\\n${name}=$`, "m"));
});
