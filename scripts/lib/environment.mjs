// Works out the configuration of a start: .env first, then what development or tests make up.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { developmentSecrets } from "./secrets.mjs";

/** @typedef {Record<string, string>} Settings */

const authorities = "/etc/ssl/certs/ca-certificates.crt";

/** Reads .env into this process; what the shell already set wins. */
export function loadDotEnv() {
  readDotEnv();
  // Node has a list of authorities of its own; what is begun from here trusts the machine's too: a managed PostgreSQL's among them.
  if (kind() === "production" && existsSync(authorities)) process.env.NODE_EXTRA_CA_CERTS ??= authorities;
}

function readDotEnv() {
  const file = join(root, ".env");
  if (!existsSync(file)) return;
  if (typeof process.loadEnvFile === "function") return process.loadEnvFile(file);
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const found = /^\s*([A-Z_]+)\s*=\s*(.*?)\s*$/.exec(line);
    if (found?.[1] && process.env[found[1]] === undefined)
      process.env[found[1]] = found[2]?.replace(/^(["'])(.*)\1$/, "$2");
  }
}

export const kind = () => process.env.OCPIZZA_ENV || "development";

/** The names of .env.example. */
export const variableNames = () =>
  [...readFileSync(join(root, ".env.example"), "utf8").matchAll(/^([A-Z_]+)=/gm)].map((match) =>
    String(match[1]),
  );

/** @param {Settings} settings what to use where .env and the shell say nothing @returns {Settings} */
function withDefaults(settings) {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, process.env[name] || value]),
  );
}

/** What next-auth and Next want under names of their own. @param {Settings} settings @returns {Settings} */
export const forNext = (settings) => ({
  ...settings,
  // .env has been read. Next would read it again and take every $ in a password or a command for another variable's name.
  __NEXT_PROCESSED_ENV: "true",
  NEXT_TELEMETRY_DISABLED: "1",
  ...(settings.PUBLIC_URL ? { NEXTAUTH_URL: settings.PUBLIC_URL } : {}),
});

/** @param {number} [port] where the stand-in of Stripe listens, if it runs @param {string} [secret] @returns {Settings} */
const stripeSettings = (port, secret) =>
  port ? { STRIPE_STAND_IN_URL: `http://127.0.0.1:${port}`, STRIPE_WEBHOOK_SECRET: secret ?? "" } : {};

/** @param {number} [port] where the stand-in of mail, SMS and push listens, if it runs @returns {Settings} */
const messagesSettings = (port) => (port ? { MESSAGES_STAND_IN_URL: `http://127.0.0.1:${port}` } : {});

/** Not secret: what is signed with them reaches no browser but the tests' own. */
const testKeys = {
  VAPID_PUBLIC_KEY: "BCqE_2NPFaLxrDtatDdWERE5WcOc-FNSYuRs2bMqb0Gs-OyaqqiOoHNcabEhcOQblw05alcvoB41gc56pWQEq7g",
  VAPID_PRIVATE_KEY: "pDdE6vMq5P5JwpdP5wF2J3sXUfyQyxfzEEyFfOaCXns",
};

/**
 * @param {{ postgresPort: number, smtpPort: number, mailPort?: number, webPort: number, stripePort?: number, stripeSecret?: string }} ports
 * @returns {Settings}
 */
export function developmentSettings({ postgresPort, smtpPort, mailPort, webPort, stripePort, stripeSecret }) {
  const secrets = developmentSecrets();
  return {
    ...withDefaults({
      OCPIZZA_ENV: "development",
      POSTGRES_HOST: "127.0.0.1",
      POSTGRES_PORT: String(postgresPort),
      POSTGRES_NAME: "ocpizza",
      POSTGRES_USER: "ocpizza",
      POSTGRES_PASS: secrets.databasePassword,
      SECRET_KEY: secrets.secretKey,
      SECRET_ADMIN_URL: secrets.adminPath,
      SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
      MAIL_FROM: "OC Pizza <bonjour@ocpizza.test>",
      PUBLIC_URL: `http://localhost:${webPort}`,
      VAPID_PUBLIC_KEY: secrets.vapid.publicKey,
      VAPID_PRIVATE_KEY: secrets.vapid.privateKey,
    }),
    ...messagesSettings(mailPort),
    ...stripeSettings(stripePort, stripeSecret),
    PORT: String(webPort),
  };
}

/** Settings of tests: nothing of the developer's own .env or shell may reach them. @param {Settings} settings @returns {Settings} */
const sealed = (settings) => ({
  ...Object.fromEntries(variableNames().map((name) => [name, ""])),
  ...settings,
});

/**
 * @param {{ postgres: { port: number, password: string }, database: string, smtpPort?: number, mailPort?: number, webPort?: number, stripePort?: number, stripeSecret?: string }} where
 * @returns {Settings}
 */
export const testSettings = ({
  postgres,
  database,
  smtpPort = 9,
  mailPort,
  webPort = 3000,
  stripePort,
  stripeSecret,
}) =>
  sealed({
    OCPIZZA_ENV: "test",
    POSTGRES_HOST: "127.0.0.1",
    POSTGRES_PORT: String(postgres.port),
    POSTGRES_NAME: database,
    POSTGRES_USER: "ocpizza",
    POSTGRES_PASS: postgres.password,
    SECRET_KEY: "only-for-tests-only-for-tests-only-for-tests",
    SECRET_ADMIN_URL: "direction-only-for-tests",
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    MAIL_FROM: "OC Pizza <bonjour@ocpizza.test>",
    PUBLIC_URL: `http://localhost:${webPort}`,
    ...testKeys,
    ...messagesSettings(mailPort),
    ...stripeSettings(stripePort, stripeSecret),
    PORT: String(webPort),
  });
