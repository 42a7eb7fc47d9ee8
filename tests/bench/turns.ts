import { connect, createServer, type Socket } from "node:net";
import { onClose } from "../../scripts/lib/closing.mjs";

/**
 * Stands between the site and PostgreSQL and counts round trips as somebody waits for them: each time the site speaks
 * after everything it asked was answered. What is sent together, or over several connections at once, counts once.
 */
export async function countTurns(postgresPort: number) {
  let turns = 0;
  const waiting = new Set<Socket>();
  const sockets = new Set<Socket>();
  const server = createServer((site) => {
    const postgres = connect(postgresPort, "127.0.0.1");
    site.on("data", (chunk) => {
      if (waiting.size === 0) turns += 1;
      waiting.add(site);
      postgres.write(chunk);
    });
    postgres.on("data", (chunk) => {
      waiting.delete(site);
      site.write(chunk);
    });
    for (const socket of [site, postgres]) {
      sockets.add(socket.setNoDelay(true));
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        waiting.delete(site);
        site.destroy();
        postgres.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onClose("The counter of round trips", () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    /** How many round trips some work takes, and what it gave. */
    async of(work: () => Promise<unknown>): Promise<number> {
      const before = turns;
      await work();
      return turns - before;
    },
  };
}
