// What backing up and restoring needs of .env, checked before anything is begun.
import { existsSync } from "node:fs";
import { loadDotEnv } from "../lib/environment.mjs";

const server = ["POSTGRES_HOST", "POSTGRES_NAME", "POSTGRES_USER", "POSTGRES_PASS"];

/** @param {string[]} more names needed beside those of the database */
export function settings(more = []) {
  loadDotEnv();
  const { env } = process;
  const missing = [...server, ...more].filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`missing in .env: ${missing.join(", ")}`);
  return {
    folder: env.BACKUP_DIR || "/var/lib/ocpizza/backups",
    stamp: env.BACKUP_STAMP_FILE || "/var/lib/ocpizza/backup.stamp",
    publicKey: env.BACKUP_PUBLIC_KEY ?? "",
    copyCommand: env.BACKUP_COPY_COMMAND ?? "",
    database: env.POSTGRES_NAME ?? "",
    postgres: clientSettings(env),
  };
}

/** The same server for PostgreSQL's own programs, which know it under names of their own. @param {NodeJS.ProcessEnv} env */
function clientSettings(env) {
  const tls = env.POSTGRES_TLS || "disable";
  // PostgreSQL's programs know no list of authorities of their own.
  const authorities = env.PGSSLROOTCERT || env.NODE_EXTRA_CA_CERTS || "/etc/ssl/certs/ca-certificates.crt";
  return {
    PGHOST: env.POSTGRES_HOST,
    PGPORT: env.POSTGRES_PORT || "5432",
    PGDATABASE: env.POSTGRES_NAME,
    PGUSER: env.POSTGRES_USER,
    PGPASSWORD: env.POSTGRES_PASS,
    PGSSLMODE: tls,
    ...(tls === "verify-full" && existsSync(authorities) ? { PGSSLROOTCERT: authorities } : {}),
    PGAPPNAME: "ocpizza-backup",
    PGCONNECT_TIMEOUT: "10",
  };
}
