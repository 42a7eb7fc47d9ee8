// What a developer needs to know once everything runs.
import { say } from "./progress.mjs";

/** @typedef {{ role: string, email: string, password: string, outlet: string }} Account */

/** @param {Record<string, string | undefined>} settings @param {number | undefined} mailPage */
function standIns(settings, mailPage) {
  const has = (/** @type {string} */ name) => Boolean(process.env[name]);
  return [
    [
      "Database",
      has("POSTGRES_HOST")
        ? `${settings.POSTGRES_HOST} (from .env)`
        : `a private PostgreSQL on port ${settings.POSTGRES_PORT}, data kept in .local/postgres`,
    ],
    [
      "Mail",
      mailPage ? `goes nowhere; read it at http://localhost:${mailPage}` : "sent by the server in SMTP_URL",
    ],
    [
      "SMS",
      has("SMS_API_KEY")
        ? "sent by Brevo, with the key from .env"
        : mailPage
          ? "go to the same page"
          : "lines in this terminal (no SMS_API_KEY)",
    ],
    [
      "Payments",
      has("STRIPE_API_KEY")
        ? "Stripe, with the key from .env"
        : "a stand-in of Stripe: its page takes test cards and no money",
    ],
    [
      "Maps",
      has("MAPS_API_KEY")
        ? "Google Maps, with the keys from .env"
        : "our own address book and distances (no MAPS_API_KEY)",
    ],
    ["Errors", has("SENTRY_DSN") ? "reported to Sentry" : "stay in this terminal (no SENTRY_DSN)"],
  ];
}

/**
 * @param {{ settings: Record<string, string | undefined>, accounts: Account[], mailPage?: number, took: string }} options
 */
export function welcome({ settings, accounts, mailPage, took }) {
  const rows = accounts.map(({ role, email, password, outlet }) => [
    role,
    email,
    password,
    outlet === "*" ? "all outlets" : outlet,
  ]);
  say(`\nOC Pizza is open at ${settings.PUBLIC_URL}  (ready in ${took})\n`);
  if (rows.length > 0)
    say(`Accounts to try it with (staff sign in at ${settings.PUBLIC_URL}/staff):\n${table(rows)}\n`);
  say(`What stands in for the outside world:\n${table(standIns(settings, mailPage))}\n`);
  say("Ctrl-C stops everything.\n");
}

/** @param {string[][]} rows */
function table(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}`,
    )
    .join("\n");
}
