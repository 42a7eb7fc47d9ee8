import { anyFreePort } from "../../../scripts/lib/ports.mjs";
import type { Step } from "../stage";

export const prepareServer: Step = {
  name: "prepare the server, twice",
  async run({ server }) {
    await server.prepare();
    server.configure(await anyFreePort());
    // Again, as its documentation allows: nginx learns of the port, and nothing else changes.
    await server.prepare();
    await server.start();
    const { said } = await server.supervisorctl("status", "ocpizza");
    if (!/^ocpizza\s/.test(said)) throw new Error(`supervisorctl does not know ocpizza: ${said}`);
  },
};
