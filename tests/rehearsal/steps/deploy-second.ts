import { serves, shipped } from "../serves";
import type { Step } from "../stage";

export const deploySecond: Step = {
  name: "deploy release B, with a migration",
  noticed: "nothing",
  async run({ server, archives, visitor, outside }) {
    await shipped(server.deploy(archives.second));
    await serves(visitor, "second");
    const [column] = await outside.sql`
      select 1 from information_schema.columns where table_name = 'orders' and column_name = 'rehearsed_at'`;
    if (!column) throw new Error("the release serves, but its migration was not applied");
  },
};
