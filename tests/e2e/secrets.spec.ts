import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { openDatabase } from "./over-http";

/** What nobody outside may ever read; the first five the site of the tests has, the others it must not even ask for by name. */
const names = [
  "SECRET_KEY",
  "SECRET_ADMIN_URL",
  "POSTGRES_PASS",
  "STRIPE_WEBHOOK_SECRET",
  "VAPID_PRIVATE_KEY",
  "MAPS_API_KEY",
  "SMTP_URL",
  "BACKUP_COPY_COMMAND",
  "STRIPE_API_KEY",
  "SMS_API_KEY",
  "SENTRY_DSN",
  "FISCAL_SIGNING_KEY",
];
const values = () =>
  names.flatMap((name) => {
    const value = process.env[name];
    return value ? [{ name, value: name === "SMTP_URL" ? new URL(value).password : value }] : [];
  });

const filesUnder = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Which secrets stand in a text, by name: a failing test prints no secret either. */
const secretsIn = (text: string) =>
  values().flatMap(({ name, value }) =>
    text.includes(value) || text.includes(encodeURIComponent(value)) ? [name] : [],
  );

test.beforeAll(() => {
  const planted = names.filter((name) => !/STRIPE_API|SMS_API|SENTRY|FISCAL/.test(name));
  expect(values().map(({ name }) => name)).toEqual(expect.arrayContaining(planted));
  expect(secretsIn(`before ${process.env.SECRET_KEY} after`)).toContain("SECRET_KEY");
});

test("no secret, and no name of one, is in what browsers are sent", () => {
  const files = filesUnder(join(".next-test", "static"));
  expect(files.filter((path) => path.endsWith(".js")).length).toBeGreaterThan(20);
  for (const path of files) {
    const text = readFileSync(path, "latin1");
    expect(secretsIn(text), path).toEqual([]);
    expect(
      names.filter((name) => text.includes(name)),
      path,
    ).toEqual([]);
  }
});

test("no page, answer or error of the site holds a secret", async ({ request }) => {
  const asked = [
    ...["/", "/en", "/pizzerias", "/pizzeria/part-dieu", "/panier", "/commande", "/staff/connexion"],
    ...["/nulle-part", "/en/nowhere", "/staff/nulle-part", "/hq", "/hq/outlets", "/api/nowhere", "/fr"],
    ...["/suivi/AAAAAAAAAAAAAAAAAAAAAA", "/paiement/AAAAAAAAAAAAAAAAAAAAAA", "/pizzeria/%00", "/art/%00"],
    ...["/api/outlets/%00/menu", "/api/outlets/part-dieu/menu", "/api/addresses?q=%00", "/api/live?topics=x"],
    ...[
      "/api/ready",
      "/api/health",
      "/api/auth/providers",
      "/api/auth/session",
      "/api/auth/error?error=failed",
    ],
    ...["/_next/static/nowhere.js", "/.env", "/..%2f.env", "/_next/data/x/index.json"],
  ];
  const statuses: number[] = [];
  for (const path of asked) {
    const answer = await request.get(path, { maxRedirects: 0 });
    statuses.push(answer.status());
    const told = `${JSON.stringify(answer.headers())}\n${await answer.text()}`;
    expect(secretsIn(told), path).toEqual([]);
    // Where the code lies on the server and how it fell is nobody's business either.
    expect(told, path).not.toMatch(/node_modules|\bat \S+ \(|postgres(ql)?:\/\//);
  }
  expect(statuses).toEqual(expect.arrayContaining([200, 404]));

  const sql = openDatabase();
  await sql`revoke select on known_addresses from ocpizza_app`;
  const broken = await request.get("/api/addresses?q=12 rue");
  await sql`grant select on known_addresses to ocpizza_app`;
  await sql.end();
  expect(broken.status()).toBe(500);
  expect(secretsIn(await broken.text())).toEqual([]);

  for (const [path, headers, data] of [
    ["/api/stripe/webhook", { "stripe-signature": "t=1,v1=00" }, "{}"],
    ["/api/revalidate", { "x-ocpizza-key": "guess" }, "{}"],
    ["/commande", { "next-action": "00".repeat(21) }, "[]"],
    ["/api/auth/callback/credentials", {}, "{"],
  ] as const) {
    const answer = await request.post(path, { headers, data, maxRedirects: 0 });
    expect(secretsIn(`${JSON.stringify(answer.headers())}\n${await answer.text()}`), path).toEqual([]);
  }
});

test("nothing the site printed, whatever all tests did to it, holds a secret", () => {
  const log = readFileSync(join(".local", "results", "browser-site.log"), "utf8");
  expect(log).toContain("is replaced by its stand-in");
  expect(secretsIn(log)).toEqual([]);
  // What was asked of a statement that failed names people and streets.
  expect(log.match(/params: .*\S.*/g)?.filter((line) => line !== "params: [],") ?? []).toEqual([]);
});
