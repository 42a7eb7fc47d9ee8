import type { Sql } from "postgres";

const channel = "ocpizza";
type Heard = { topic: string; payload?: unknown };

const checkEveryMs = 30_000;
const answerWithinMs = 10_000;
const pulseGraceMs = 5000;

type Wiring = {
  /** Opens a client of its own for the listening connection. */
  open: () => Sql;
  /** Where the own word is sent from. */
  pool: Sql;
  onHeard: (heard: Heard) => void;
  onBack: () => void;
  onError: (error: unknown) => void;
};

/**
 * One LISTEN connection. What was said while it was away is lost, so `onBack` is called whenever it comes back.
 * Every half minute it sends itself a word; if that is not heard the line is dead without saying so, and a new one is opened.
 */
export function listen({ open, pool, onHeard, onBack, onError }: Wiring) {
  const own = `pulse:${process.pid}:${performance.timeOrigin}`;
  let stopped = false;
  let first = true;
  let pulseAt = performance.now();
  let sql = start();

  function start(): Sql {
    const line = open();
    line.listen(channel, hear, welcome).catch(onError);
    return line;
  }

  function hear(text: string) {
    try {
      const heard: Heard = JSON.parse(text);
      if (heard.topic === own) pulseAt = performance.now();
      else if (typeof heard.topic === "string") onHeard(heard);
    } catch (error) {
      onError(error);
    }
  }

  function welcome() {
    pulseAt = performance.now();
    if (!first) onBack();
    first = false;
  }

  async function check() {
    const askedAt = performance.now();
    pool.notify(channel, JSON.stringify({ topic: own })).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, answerWithinMs).unref());
    if (stopped || pulseAt >= askedAt) return;
    const old = sql;
    sql = start();
    old.end({ timeout: 0 }).catch(() => {});
  }

  const timer = setInterval(() => void check(), checkEveryMs);
  timer.unref();
  return {
    /** Whether it heard its own word lately. */
    hears: () =>
      !first && !stopped && performance.now() - pulseAt < checkEveryMs + answerWithinMs + pulseGraceMs,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await sql.end({ timeout: 0 });
    },
  };
}
