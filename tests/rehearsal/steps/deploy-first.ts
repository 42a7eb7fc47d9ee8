import { serves, shipped } from "../serves";
import type { Step } from "../stage";

export const deployFirst: Step = {
  name: "deploy release A over SSH, into an empty database",
  async run({ server, archives, visitor }) {
    await shipped(server.deploy(archives.first));
    await serves(visitor, "first");
  },
};
