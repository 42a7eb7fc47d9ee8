import { Visitor } from "./visitor";

export type Seen = { requests: number; failed: number; firstFault?: string };

/** Somebody who looks around the shop without a pause, over nginx, until told to stop; what fails is counted, never retried. */
export function lookAround(address: string, everyMs = 50): () => Promise<Seen> {
  const visitor = new Visitor(address);
  const seen: Seen = { requests: 0, failed: 0 };
  const paths = ["/api/health", "/pizzeria/part-dieu", "/api/outlets", "/panier", "/pizzerias", "/en"];
  let on = true;
  const looking = (async () => {
    for (let n = 0; on; n += 1) {
      const path = paths[n % paths.length] ?? "/";
      const fault = await visitor.ask(path).then(
        ({ status }) => (status < 400 ? undefined : `${path}: ${status}`),
        (error: Error) => `${path}: ${error.message}`,
      );
      seen.requests += 1;
      if (fault) {
        seen.failed += 1;
        seen.firstFault ??= fault;
      }
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  })();
  return async () => {
    on = false;
    await looking;
    visitor.close();
    return seen;
  };
}
