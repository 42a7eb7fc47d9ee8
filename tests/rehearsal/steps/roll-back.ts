import { serves, shipped } from "../serves";
import { order } from "../shopping";
import type { Step } from "../stage";

export const rollBack: Step = {
  name: "roll back to A by one command; A on B's tables",
  noticed: "nothing",
  async run({ server, visitor }) {
    await shipped(server.deploy("--rollback"));
    await serves(visitor, "first");
    await order(visitor, "on_receipt");
  },
};
