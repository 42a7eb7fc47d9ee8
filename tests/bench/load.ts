import autocannon from "autocannon";

export type Target = {
  url: string;
  connections?: number;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  /** The body of each request, made anew. */
  body?: () => string;
  /** Text that every good answer holds. */
  holds?: string;
};

export type Load = { perSecond: number; p50: number };

/** Asks as fast as it is answered, for some seconds. An answer that is not good fails the measurement. */
export async function load(target: Target, seconds: number): Promise<Load> {
  const { url, connections = 32, method = "GET", headers = {}, body, holds } = target;
  const times: number[] = [];
  const faults: string[] = [];
  const request: autocannon.Request = {
    ...{ method, headers },
    ...(body ? { setupRequest: (asked) => ({ ...asked, body: body() }) } : {}),
    onResponse: (status, text) => {
      if (status !== 200 || (holds && !text.includes(holds))) faults.push(`${status} ${text.slice(0, 300)}`);
    },
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      { url, connections, duration: seconds, requests: [request], timeout: 30 },
      (error: unknown, told: autocannon.Result) => (error ? reject(error) : resolve(told)),
    );
    run.on("response", (_client, _status, _bytes, ms) => times.push(ms));
  });
  if (faults[0] || result.errors > 0)
    throw new Error(`${url}: ${faults.length + result.errors} bad answers, ${faults[0]}`);
  return { perSecond: result.requests.total / result.duration, p50: median(times) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
