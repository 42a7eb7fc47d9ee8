import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// A clone of its own with a .env of its own: what starts there ends nothing that runs in this one.
const folder = mkdtempSync(join(realpathSync(tmpdir()), "ocpizza-configuration-"));
const broken = `
OCPIZZA_ENV=production
POSTGRES_HOST=db.example.fr
POSTGRES_PORT=5432
POSTGRES_NAME=ocpizza
POSTGRES_USER=ocpizza
POSTGRES_PASS=short
POSTGRES_TLS=disable
SECRET_KEY=change-me-change-me-change-me-change-me
SECRET_ADMIN_URL=administration-ocpizza
STRIPE_API_KEY=sk_test_51HxqPzLmNvTgKyWcB
STRIPE_WEBHOOK_SECRET=
MAPS_API_KEY=AIzaTheSame
MAPS_BROWSER_KEY=AIzaTheSame
SMTP_URL=smtp://mailer:hush-hush@mail.example.fr:587
MAIL_FROM=bonjour@ocpizza.test
PUBLIC_URL=http://www.example.fr
OCPIZZA_CLOCK=2026-11-27T19:00:00+01:00
`;
const head = "The configuration is not right (14 to set in .env, see .env.example):";
const list = [
  "POSTGRES_PASS must have at least 12 characters",
  "POSTGRES_TLS must not be disable for a database on another machine",
  "SECRET_KEY can be guessed: make one with openssl rand -hex 32",
  "SECRET_ADMIN_URL can be guessed: beside plain words it must hold 12 characters of chance (openssl rand -hex 12)",
  "FISCAL_SIGNING_KEY is missing",
  "SENTRY_DSN is missing",
  "STRIPE_API_KEY is a test key: it takes no money",
  "STRIPE_WEBHOOK_SECRET is missing",
  "MAPS_BROWSER_KEY is the same as MAPS_API_KEY: each needs one of its own",
  "MAIL_FROM is an address of examples and tests",
  "PUBLIC_URL must begin with https://",
  "BACKUP_PUBLIC_KEY is missing",
  "BACKUP_COPY_COMMAND is missing",
  "OCPIZZA_CLOCK is for development and tests only: production follows the real clock",
];

beforeAll(() => {
  for (const part of [
    "scripts",
    "lib/server",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    ".env.example",
  ])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, ".env"), broken);
});

afterAll(() => rmSync(folder, { recursive: true }));

function start(script: string): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const env: Record<string, string> = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "" };
    const child = spawn(process.execPath, [script], { cwd: folder, env: { ...env, NODE_ENV: "production" } });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, said }));
  });
}

test.each(["scripts/start.mjs", "scripts/server.mjs"])(
  "production started by %s with a broken .env says all that is wrong once, no value, and ends",
  async (script) => {
    const { code, said } = await start(script);
    expect(code).toBe(1);
    expect(said.split(head)).toHaveLength(2);
    const lines = said
      .slice(said.indexOf(head) + head.length)
      .trim()
      .split("\n");
    expect(lines.map((line) => line.trim()).toSorted()).toEqual(list.toSorted());
    expect(said).not.toMatch(/hush-hush|change-me|sk_test_51|AIzaTheSame/);
  },
  60_000,
);
