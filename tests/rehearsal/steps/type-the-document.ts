import { existsSync, readFileSync, renameSync, rmdirSync } from "node:fs";
import { basename } from "node:path";
import { authority } from "../certificates";
import { url } from "../names";
import { attempt } from "../root";
import { serves } from "../serves";
import type { Stage, Step } from "../stage";

const document = "docs/exploitation.md";
/** Commands that other steps run, over and over. */
const elsewhere = [
  /^DOMAIN=.* scripts\/server\/prepare-server\.sh$/,
  /^scripts\/deploy\/deploy\.sh /,
  /^node scripts\/pack\.mjs$/,
  /^runuser .* account:head-office /,
];
const logs = "/var/log/ocpizza";

/** What each line of the document's examples stands for on this server. */
function here(line: string): string {
  const port = /^PORT=(\d+)/m.exec(readFileSync("/srv/ocpizza/shared/.env", "utf8"))?.[1] ?? "3000";
  const release = readFileSync("/srv/ocpizza/current/release", "utf8").trim();
  return line
    .replaceAll("https://www.example.fr", url())
    .replaceAll("<version>", release)
    .replaceAll("127.0.0.1:3000", `127.0.0.1:${port}`);
}

export const typeTheDocument: Step = {
  name: "type every command of docs/exploitation.md",
  async run(stage) {
    const text = readFileSync(document, "utf8");
    const lines = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, block]) =>
      String(block).split("\n"),
    );
    const commands = lines.filter((line) => line && !elsewhere.some((pattern) => pattern.test(line)));
    const left: string[] = [];
    let typed = 0;
    for (const line of commands) {
      // Said so in the document: where no systemd runs, services are started by hand.
      if (line.startsWith("systemctl ") && !existsSync("/run/systemd/system")) left.push(line);
      else {
        await type(line, stage);
        if (/^supervisorctl (re)?start /.test(line)) await serves(stage.visitor, "first");
        typed += 1;
      }
    }
    return `${typed} typed, ${lines.filter(Boolean).length - commands.length} by other steps, without systemd: ${left.join(", ")}`;
  },
};

async function type(line: string, { server }: Stage): Promise<void> {
  // As on a server that has neither yet.
  if (line === "supervisorctl start ocpizza") await server.supervisorctl("stop", "ocpizza");
  const aside = line === `mkdir ${logs}`;
  if (aside) renameSync(logs, `${logs}.aside`);
  const options = { cwd: process.cwd(), env: { NODE_EXTRA_CA_CERTS: authority } };
  const { code, said } = await attempt("sh", ["-c", here(line)], options);
  if (aside) {
    if (existsSync(logs)) rmdirSync(logs);
    renameSync(`${logs}.aside`, logs);
  }
  if (code !== 0) throw new Error(`${basename(document)}: "${line}" ended with ${code}: ${said}`);
}
