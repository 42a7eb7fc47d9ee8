import { readdirSync } from "node:fs";
import { join } from "node:path";
import { attempt, run } from "../root";
import { away, backupKey } from "../server";
import { serves } from "../serves";
import { order } from "../shopping";
import type { Step } from "../stage";
import { eventually } from "../until";

export const loseAndRestore: Step = {
  name: "lose the database, restore it by one command",
  async run({ outside, server, visitor }) {
    const { token, session } = await order(visitor, "online");
    await outside.tellStripe({ pay: { session, how: "succeeded" } });
    const isThere = async () =>
      (await outside.sql`select 1 from orders where public_token = ${token} and status = 'placed'`).length ===
      1;
    await eventually("the order after the backup is paid", 20_000, isThere);
    await outside.loseDatabase();
    await server.supervisorctl("stop", "ocpizza");
    const [name = ""] = readdirSync(away).filter((file) => file.endsWith(".age"));
    const copies = [join(away, name), join(away, `${name}.sha256`), backupKey];
    await run("install", ["-o", "ocpizza", "-m", "0600", ...copies, "/srv/ocpizza"]);
    const line = `node scripts/backup/restore.mjs /srv/ocpizza/${name} /srv/ocpizza/backup.key`;
    const { code, said } = await attempt("runuser", [
      "-u",
      "ocpizza",
      "--",
      "sh",
      "-c",
      `cd /srv/ocpizza/current && OCPIZZA_ENV=production ${line}`,
    ]);
    if (code !== 0) throw new Error(`${code}: ${said}`);
    const started = await server.supervisorctl("start", "ocpizza");
    if (started.code !== 0) throw new Error(started.said);
    await serves(visitor, "first");
    if (!(await isThere())) throw new Error(`the order paid after the backup is lost:\n${said}`);
    return /\d+ orders rebuilt/.exec(said)?.[0];
  },
};
