import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { anyFreePort } from "../../scripts/lib/ports.mjs";
import { newKey } from "../support/backup/house-to-lose";
import { certificate, certificateKey } from "./certificates";
import { database, mail, sentry, site, url } from "./names";
import { databaseName, type Outside, outsideSites, password, webhookSecret } from "./outside";
import { attempt, launch, type Ran, run } from "./root";
import { scratch } from "./scratch";
import { eventually } from "./until";

const passphrase = "a passphrase for the rehearsal";
const keys = join(scratch, "ssh");
const environment = "/srv/ocpizza/shared/.env";
export const away = join(scratch, "away");
export const backupKey = join(scratch, "backup.key");

/** The server: what its administrator types, and what the deploy speaks to. */
export type Server = {
  /** Makes it ready, by the repository's own script. */
  prepare: () => Promise<string>;
  configure: (port: number) => void;
  start: () => Promise<void>;
  supervisorctl: (...args: string[]) => Promise<Ran>;
  deploy: (what: string) => Promise<Ran>;
};

export async function openServer(outside: Outside): Promise<Server> {
  const sshPort = await anyFreePort();
  mkdirSync(keys, { mode: 0o700 });
  const key = (name: string, secret: string) =>
    run("ssh-keygen", ["-q", "-t", "ed25519", "-N", secret, "-C", name, "-f", join(keys, name)]);
  await key("deploy", passphrase);
  await key("host", "");
  const publicHalf = (name: string) =>
    readFileSync(join(keys, `${name}.pub`), "utf8")
      .split(" ")
      .slice(0, 2)
      .join(" ");
  mkdirSync(away);
  chmodSync(away, 0o777);
  const publicKey = newKey(backupKey);

  return {
    prepare: () =>
      run("scripts/server/prepare-server.sh", [], {
        cwd: process.cwd(),
        env: {
          ...{ DOMAIN: site, DEPLOY_KEY: publicHalf("deploy") },
          ...{ CERTIFICATE: certificate, CERTIFICATE_KEY: certificateKey },
        },
      }),
    configure: (port) => fillIn(settingsOf(outside, port, publicKey)),
    async start() {
      writeFileSync("/etc/nginx/sites-enabled/ocpizza-rehearsal", outsideSites(outside));
      writeFileSync(join(keys, "config"), sshdConfiguration(sshPort));
      mkdirSync("/run/sshd", { recursive: true });
      launch("sshd", "/usr/sbin/sshd", ["-D", "-e", "-f", join(keys, "config")]);
      launch("nginx", "/usr/sbin/nginx", ["-g", "daemon off;"]);
      launch("supervisord", "/usr/bin/supervisord", ["-n", "-c", "/etc/supervisor/supervisord.conf"]);
      await eventually("supervisord answers", 20_000, async () => (await ctl("pid")).code === 0);
    },
    supervisorctl: ctl,
    deploy: (what) =>
      attempt("scripts/deploy/deploy.sh", [what], {
        cwd: process.cwd(),
        env: {
          ...{ SSH_HOST: "127.0.0.1", SSH_PORT: String(sshPort), SSH_USER: "ocpizza" },
          ...{ SSH_KEY: readFileSync(join(keys, "deploy"), "utf8"), SSH_PASS: passphrase },
          SSH_HOST_KEY: publicHalf("host"),
        },
      }),
  };
}

const ctl = (...args: string[]): Promise<Ran> => attempt("supervisorctl", args);

const settingsOf = (outside: Outside, port: number, publicKey: string): Record<string, string> => ({
  OCPIZZA_ENV: "production",
  POSTGRES_HOST: database,
  POSTGRES_PORT: String(outside.ports.postgres),
  POSTGRES_NAME: databaseName,
  POSTGRES_USER: "ocpizza",
  POSTGRES_PASS: password,
  POSTGRES_TLS: "verify-full",
  SECRET_KEY: randomBytes(32).toString("hex"),
  SECRET_ADMIN_URL: `direction-${randomBytes(9).toString("hex")}`,
  FISCAL_SIGNING_KEY: randomBytes(32).toString("base64url"),
  SENTRY_DSN: `https://${randomBytes(16).toString("hex")}@${sentry}/1`,
  STRIPE_API_KEY: `sk_live_${randomBytes(18).toString("hex")}`,
  STRIPE_WEBHOOK_SECRET: webhookSecret,
  MAPS_API_KEY: `AIza${randomBytes(18).toString("hex").slice(0, 35)}`,
  MAPS_BROWSER_KEY: `AIza${randomBytes(18).toString("hex").slice(0, 35)}`,
  SMTP_URL: `smtp://${mail}:${outside.ports.smtp}`,
  MAIL_FROM: "OC Pizza <bonjour@repetition.ocpizza.fr>",
  PUBLIC_URL: url(),
  PORT: String(port),
  BACKUP_PUBLIC_KEY: publicKey,
  BACKUP_COPY_COMMAND: `cp "$1" ${away}/"$2"`,
});

/** What an administrator does to the file that prepare-server.sh made of .env.example: every line he fills in is there. */
function fillIn(settings: Record<string, string>): void {
  let text = readFileSync(environment, "utf8");
  for (const [name, value] of Object.entries(settings)) {
    const line = new RegExp(`^${name}=.*$`, "m");
    if (!line.test(text)) throw new Error(`.env.example does not name ${name}`);
    text = text.replace(line, () => `${name}=${value}`);
  }
  writeFileSync(environment, text);
}

const sshdConfiguration = (port: number): string => `Port ${port}
ListenAddress 127.0.0.1
HostKey ${join(keys, "host")}
PidFile ${join(scratch, "sshd.pid")}
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin no
UsePAM no
`;
