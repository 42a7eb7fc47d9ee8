import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres, { type Sql } from "postgres";
import { runTypeScript } from "../../scripts/lib/commands.mjs";
import { ensureDatabase } from "../../scripts/lib/database.mjs";
import { testSettings } from "../../scripts/lib/environment.mjs";
import { anyFreePort } from "../../scripts/lib/ports.mjs";
import { authority, certificate, certificateKey } from "./certificates";
import { sentry, stripe, url } from "./names";
import { launch, run } from "./root";
import { scratch } from "./scratch";
import { eventually } from "./until";

const programs = "/usr/lib/postgresql/15/bin";
const data = join(scratch, "postgres");
const control = join(scratch, "outside.conf");
/** With what a password may hold and a file of variables may stumble over. */
export const password = "only for $rehearsals";
export const databaseName = "ocpizza";
export const webhookSecret = "whsec_rehearsal0000000000000000000";

/** What is not ours: the host of the database, Stripe, the mail server. Kept up by a supervisord of its own. */
export type Outside = {
  ports: { postgres: number; stripe: number; smtp: number; mails: number };
  /** As the host's own superuser. */
  sql: Sql;
  /** The host's supervisorctl. */
  host: (...args: string[]) => Promise<string>;
  tellStripe: (command: object) => Promise<void>;
  fill: () => Promise<void>;
  loseDatabase: () => Promise<void>;
  close: () => Promise<void>;
};

export async function openOutside(): Promise<Outside> {
  const ports = {
    ...{ postgres: await anyFreePort(), stripe: await anyFreePort() },
    ...{ smtp: await anyFreePort(), mails: await anyFreePort() },
  };
  await makeCluster();
  writeFileSync(control, configuration(ports));
  launch("outside", "/usr/bin/supervisord", ["-n", "-c", control]);
  const server = { port: ports.postgres, password };
  const open = () =>
    eventually("the database's host", 30_000, () =>
      ensureDatabase(server, databaseName).then(
        () => true,
        () => false,
      ),
    );
  await open();
  const sql = postgres({
    ...{ host: "127.0.0.1", port: ports.postgres, user: "postgres", password, database: databaseName },
    ...{ max: 4, onnotice: () => {}, connect_timeout: 5 },
  });
  const host = (...args: string[]) => run("/usr/bin/supervisorctl", ["-c", control, ...args]);
  const settings = testSettings({ postgres: server, database: databaseName });
  return {
    ...{ ports, sql, host },
    async tellStripe(command) {
      const answer = await fetch(`http://127.0.0.1:${ports.stripe}/_control`, {
        method: "POST",
        body: JSON.stringify(command),
      });
      if (!answer.ok) throw new Error(`Stripe's stand-in: ${await answer.text()}`);
    },
    fill: () => runTypeScript("scripts/seed.ts", settings).then(() => undefined),
    async loseDatabase() {
      await host("stop", "postgres");
      rmSync(data, { recursive: true });
      await makeCluster();
      await host("start", "postgres");
      await open();
    },
    close: () => sql.end({ timeout: 1 }),
  };
}

async function makeCluster(): Promise<void> {
  const id = async (flag: string) => Number(await run("id", [flag, "postgres"]));
  const [uid, gid] = [await id("-u"), await id("-g")];
  const secret = join(scratch, "postgres.password");
  writeFileSync(secret, password, { mode: 0o644 });
  mkdirSync(data, { mode: 0o700 });
  chownSync(data, uid, gid);
  await run("runuser", [
    ...["-u", "postgres", "--", join(programs, "initdb"), "--pgdata", data, "--username=postgres"],
    ...["--auth=scram-sha-256", `--pwfile=${secret}`, "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"],
  ]);
  for (const [from, to] of [[certificate, "server.pem"] as const, [certificateKey, "server.key"] as const])
    await run("install", ["-o", "postgres", "-g", "postgres", "-m", "0600", from, join(data, to)]);
}

function configuration(ports: Outside["ports"]): string {
  const flags = {
    ...{
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
      timezone: "UTC",
      max_connections: "150",
    },
    ...{ ssl: "on", ssl_cert_file: join(data, "server.pem"), ssl_key_file: join(data, "server.key") },
  };
  const options = Object.entries(flags).map(([name, value]) => `-c ${name}=${value}`);
  const here = process.cwd();
  const node = `${process.execPath} --conditions=react-server --import tsx`;
  const program = (name: string, command: string, more: string[] = []) => [
    ...[`[program:${name}]`, `command=${command}`, "autorestart=true", "startretries=1000", "startsecs=0"],
    ...[`stdout_logfile=${join(scratch, `${name}.log`)}`, "redirect_stderr=true", "killasgroup=true"],
    ...more,
  ];
  const kept = join(scratch, "stripe.json");
  if (existsSync(kept)) rmSync(kept);
  const environment = `environment=OCPIZZA_ENV="test",NODE_EXTRA_CA_CERTS="${authority}"`;
  return [
    ...["[supervisord]", `logfile=${join(scratch, "outside-supervisord.log")}`, "user=root"],
    ...[`pidfile=${join(scratch, "outside.pid")}`, `childlogdir=${scratch}`],
    ...["[unix_http_server]", `file=${join(scratch, "outside.sock")}`],
    ...["[supervisorctl]", `serverurl=unix://${join(scratch, "outside.sock")}`],
    "[rpcinterface:supervisor]",
    "supervisor.rpcinterface_factory = supervisor.rpcinterface:make_main_rpcinterface",
    ...program(
      "postgres",
      `${join(programs, "postgres")} -D ${data} -p ${ports.postgres} ${options.join(" ")}`,
      ["user=postgres", "stopsignal=INT"],
    ),
    ...program(
      "stripe",
      `${node} scripts/stand-ins/stripe/main.ts --live --port ${ports.stripe} --secret ${webhookSecret} --webhook ${url("/api/stripe/webhook")} --file ${kept}`,
      [`directory=${here}`, environment],
    ),
    ...program(
      "mail",
      `${process.execPath} scripts/stand-ins/mail.mjs --smtp ${ports.smtp} --web ${ports.mails} --folder ${join(scratch, "mails")}`,
      [`directory=${here}`, environment],
    ),
    "",
  ].join("\n");
}

/** Stripe under its own name: nginx takes its TLS off before the stand-in. And a Sentry that thanks for everything. */
export const outsideSites = ({ ports }: Pick<Outside, "ports">): string =>
  [
    [stripe, `proxy_pass http://127.0.0.1:${ports.stripe};`],
    [sentry, 'return 200 "{}";'],
  ]
    .map(
      ([name, answer]) => `server {
    listen 443 ssl http2;
    server_name ${name};
    ssl_certificate ${certificate};
    ssl_certificate_key ${certificateKey};
    location / { ${answer} }
}
`,
    )
    .join("");
