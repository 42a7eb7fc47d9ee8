import { asOcpizza } from "../root";
import type { Step } from "../stage";

export const verifyBooks: Step = {
  name: "verify the books",
  async run() {
    const { code, said } = await asOcpizza(
      "cd /srv/ocpizza/current && OCPIZZA_ENV=production node scripts/run.mjs scripts/verify-books.ts",
    );
    if (code !== 0) throw new Error(said);
    return said.split("\n").at(-1);
  },
};
