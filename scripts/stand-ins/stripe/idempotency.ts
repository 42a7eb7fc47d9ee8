import { Fault } from "./fault";
import type { World } from "./world";

export type Answered = { status: number; body: unknown; replayed: boolean };

/**
 * Does the work of a POST once under its key, as Stripe's v1 does: the same key with other parameters is an error, the
 * same request again gets the answer kept (a 500 too), and while the first is running the second is refused. What was
 * never begun — bad parameters, a limit — is not kept.
 */
export async function onceUnder(
  world: World,
  key: string | undefined,
  fingerprint: string,
  work: () => Promise<unknown>,
): Promise<Answered> {
  if (!key) return { ...(await attempt(work)).answered, replayed: false };
  const known = world.saved.get(key);
  if (known && known.fingerprint !== fingerprint) return refuse(400, mismatch(key));
  if (known && "running" in known) return refuse(409, inUse(key));
  if (known) return { status: known.status, body: known.body, replayed: true };
  world.saved.set(key, { fingerprint, running: true });
  const { answered, kept } = await attempt(work);
  if (kept) world.saved.set(key, { fingerprint, ...structuredClone(answered) });
  else world.saved.delete(key);
  return { ...answered, replayed: false };
}

async function attempt(work: () => Promise<unknown>) {
  try {
    return { answered: { status: 200, body: await work() }, kept: true };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { answered: { status: error.status, body: error.json() }, kept: error.kept };
  }
}

const refuse = (status: number, fault: Fault): Answered => ({ status, body: fault.json(), replayed: false });

const mismatch = (key: string) =>
  new Fault(400, {
    type: "idempotency_error",
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  });

const inUse = (key: string) =>
  new Fault(409, {
    type: "idempotency_error",
    code: "idempotency_key_in_use",
    message: `There is currently another in-progress request using this Idempotent Key (${key}).`,
  });
