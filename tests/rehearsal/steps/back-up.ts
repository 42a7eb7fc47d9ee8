import { readdirSync } from "node:fs";
import { asOcpizza } from "../root";
import { away } from "../server";
import type { Step } from "../stage";

export const backUp: Step = {
  name: "back up, encrypted and carried off",
  async run() {
    const { code, said } = await asOcpizza("cd /srv/ocpizza/current && node scripts/backup/backup.mjs");
    if (code !== 0) throw new Error(said);
    const carried = readdirSync(away).filter((name) => name.endsWith(".age"));
    if (carried.length !== 1) throw new Error(`carried off: ${carried.join(", ") || "nothing"}`);
    return said.split("backup ")[1];
  },
};
