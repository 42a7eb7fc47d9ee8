import { openAllDay } from "../open-all-day";
import { serves } from "../serves";
import type { Step } from "../stage";

export const fillAndRestart: Step = {
  name: "fill the house, supervisorctl restart ocpizza",
  async run({ server, outside, visitor }) {
    await outside.fill();
    await openAllDay(outside.sql);
    const { code, said } = await server.supervisorctl("restart", "ocpizza");
    if (code !== 0) throw new Error(said);
    await serves(visitor, "first");
  },
};
