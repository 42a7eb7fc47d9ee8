import { connect, createServer, type Socket } from "node:net";
import { onClose } from "../../scripts/lib/closing.mjs";

/**
 * Stands between the site and PostgreSQL and counts round trips: each time the site speaks after having been answered.
 * What is sent together counts once, whatever the number of statements.
 */
export async function countTurns(postgresPort: number) {
  let turns = 0;
  const sockets = new Set<Socket>();
  const server = createServer((site) => {
    const postgres = connect(postgresPort, "127.0.0.1");
    let answered = true;
    site.on("data", (chunk) => {
      if (answered) turns += 1;
      answered = false;
      postgres.write(chunk);
    });
    postgres.on("data", (chunk) => {
      answered = true;
      site.write(chunk);
    });
    for (const socket of [site, postgres]) {
      sockets.add(socket.setNoDelay(true));
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
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
