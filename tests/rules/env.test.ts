import { beforeAll, describe, expect, test, vi } from "vitest";

const complete = {
  POSTGRES_HOST: "db.example.fr",
  POSTGRES_PORT: "5432",
  POSTGRES_NAME: "ocpizza",
  POSTGRES_USER: "ocpizza",
  POSTGRES_PASS: "pass",
  POSTGRES_TLS: "verify-full",
  SECRET_KEY: "0123456789abcdef0123456789abcdef",
  SECRET_ADMIN_URL: "direction-0123456789",
  FISCAL_SIGNING_KEY: Buffer.alloc(32, 7).toString("base64url"),
  SENTRY_DSN: "https://key@sentry.example.fr/1",
  STRIPE_API_KEY: "sk_live_abc",
  STRIPE_WEBHOOK_SECRET: "whsec_abc",
  MAPS_API_KEY: "maps",
  MAPS_BROWSER_KEY: "maps-browser",
  SMTP_URL: "smtps://user:pass@mail.example.fr:465",
  MAIL_FROM: "OC Pizza <bonjour@example.fr>",
  PUBLIC_URL: "https://www.example.fr/",
};
let parseEnv: typeof import("@/lib/server/env").parseEnv;

beforeAll(async () => {
  for (const [name, value] of Object.entries(complete)) vi.stubEnv(name, value);
  ({ parseEnv } = await import("@/lib/server/env"));
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

  test("takes a complete configuration, tidied", () => {
    expect(parseEnv(production)).toMatchObject({
      POSTGRES_PORT: 5432,
      PORT: 3000,
      PUBLIC_URL: "https://www.example.fr",
    });
  });

  test.each(Object.keys(complete))("refuses to go without %s", (name) => {
    expect(problems({ ...production, [name]: "" })).toContain(`${name} is missing`);
  });

  test("lists everything that is missing at once, and tells no value", () => {
    const message = problems({ OCPIZZA_ENV: "production", SECRET_KEY: "short-and-secret" });
    for (const name of Object.keys(complete)) expect(message).toContain(name);
    expect(message).not.toContain("short-and-secret");
  });

  test("refuses a clock of its own and an address without encryption", () => {
    expect(problems({ ...production, OCPIZZA_CLOCK: "2026-11-27T19:00:00+01:00" })).toContain(
      "OCPIZZA_CLOCK",
    );
    expect(problems({ ...production, PUBLIC_URL: "http://www.example.fr" })).toContain(
      "must begin with https://",
    );
  });
});

test("SMS and notifications may be left out, but a pair of keys is whole and well-formed", () => {
  const keys = {
    VAPID_PUBLIC_KEY: Buffer.alloc(65, 4).toString("base64url"),
    VAPID_PRIVATE_KEY: Buffer.alloc(32, 1).toString("base64url"),
  };
  const production = { ...complete, OCPIZZA_ENV: "production" };
  expect(parseEnv(production)).toMatchObject({ SMS_SENDER: "OC Pizza" });
  expect(parseEnv({ ...production, ...keys, SMS_API_KEY: "key", SMS_SENDER: "OCPIZZA" })).toMatchObject(keys);
  expect(problems({ ...production, ...keys, VAPID_PRIVATE_KEY: "" })).toContain(
    "VAPID_PRIVATE_KEY is missing",
  );
  expect(problems({ ...production, ...keys, VAPID_PUBLIC_KEY: "" })).toContain("VAPID_PUBLIC_KEY is missing");
  expect(problems({ ...production, ...keys, VAPID_PUBLIC_KEY: "short" })).toContain("65 bytes");
  expect(problems({ ...production, SMS_SENDER: "OC Pizza Croix-Rousse" })).toContain("SMS_SENDER");
  expect(problems({ ...production, MESSAGES_STAND_IN_URL: "http://127.0.0.1:1" })).toContain(
    "MESSAGES_STAND_IN_URL",
  );
});

test("development needs no key of the outside world, and takes a clock", () => {
  const own = {
    ...complete,
    SENTRY_DSN: "",
    STRIPE_API_KEY: "",
    STRIPE_WEBHOOK_SECRET: "",
    MAPS_API_KEY: "",
    MAPS_BROWSER_KEY: "",
  };
  const env = parseEnv({ ...own, OCPIZZA_CLOCK: "2026-11-27T19:00:00+01:00" });
  expect(env.OCPIZZA_CLOCK?.toISOString()).toBe("2026-11-27T18:00:00.000Z");
  expect(env.OCPIZZA_ENV).toBe("development");
});
