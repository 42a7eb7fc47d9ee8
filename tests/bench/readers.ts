import { type ClientRequest, get } from "node:http";

type Heard = { first: number; p99: number };

/** Opens streams of server-sent events and tells when an event reached the first of them and all but a hundredth. */
export async function openReaders(url: string, count: number, mark: string) {
  const requests: ClientRequest[] = [];
  let arrivals: number[] = [];
  let bytes = 0;
  let done = () => {};
  const open = (n: number) =>
    new Promise<void>((resolve, reject) => {
      const headers = { "x-forwarded-for": `10.0.${n >> 8}.${n & 255}` };
      const request = get(url, { agent: false, headers }, (response) => {
        if (response.statusCode !== 200) return reject(new Error(`${url}: ${response.statusCode}`));
        let began = false;
        let length = 0;
        response.on("data", (chunk: Buffer) => {
          if (chunk.includes(mark)) {
            arrivals.push(performance.now());
            if (arrivals.length === count) done();
            length = 0;
          }
          length += chunk.length;
          bytes = length;
          if (!began) resolve();
          began = true;
        });
      });
      request.on("error", (error) => reject(error));
      requests.push(request);
    });
  for (let n = 0; n < count; n += 50)
    await Promise.all(Array.from({ length: Math.min(50, count - n) }, (_, i) => open(n + i)));
  // What tells newcomers how things stand must be over.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return {
    /** Times from the instant that `cause` answers with until readers heard of it, in milliseconds. */
    async after(cause: () => Promise<number>): Promise<Heard> {
      arrivals = [];
      const all = new Promise<void>((resolve, reject) => {
        done = resolve;
        setTimeout(() => reject(new Error(`${arrivals.length} of ${count} heard`)), 20_000).unref();
      });
      const [began] = await Promise.all([cause(), all]);
      const since = arrivals.map((at) => at - began).toSorted((a, b) => a - b);
      return { first: since[0] ?? 0, p99: since[Math.ceil(count * 0.99) - 1] ?? 0 };
    },
    /** How many bytes the last event took. */
    length: () => bytes,
    close() {
      for (const request of requests) request.on("error", () => {}).destroy();
    },
  };
}
