import { serves } from "../serves";
import type { Step } from "../stage";

export const deployBroken: Step = {
  name: "deploy a release that does not start: the former goes on",
  noticed: "nothing",
  async run({ server, archives, visitor }) {
    const { code, said } = await server.deploy(archives.broken);
    if (code === 0) throw new Error(`the deploy says that it went well:\n${said}`);
    if (!said.includes("The new workers do not start")) throw new Error(`another trouble:\n${said}`);
    await serves(visitor, "second");
  },
};
