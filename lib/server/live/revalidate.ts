import { createHmac } from "node:crypto";
import { env } from "../env";
import { log } from "../log";

/** What own requests to /api/revalidate carry: nobody without the secret can make it. */
export const revalidateKey = (): string =>
  createHmac("sha256", env.SECRET_KEY).update("revalidate").digest("base64url");

const tagsOf = (payload: unknown): string[] => {
  const tags = payload && typeof payload === "object" && "tags" in payload ? payload.tags : null;
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : ["catalogue"];
};

const address = Symbol.for("ocpizza.own-address");
const world = globalThis as typeof globalThis & { [address]?: string };

/** Behind a shared port any process may answer; one that shares it has left its own address here. */
const ownAddress = () => world[address] ?? `http://127.0.0.1:${env.PORT}`;

/** Longer than a page takes to be made. */
const settleMs = 3000;
const due = new Set<string>();

/**
 * Next can only drop cached pages within a request, so this process asks itself. Every process hears the same hint. It asks twice:
 * a page that read the house just before the change is kept just after it, and falls with the second.
 */
export async function revalidate(payload: unknown): Promise<void> {
  const tags = tagsOf(payload);
  await drop(tags);
  if (due.size === 0)
    setTimeout(() => {
      const again = [...due];
      due.clear();
      void drop(again);
    }, settleMs).unref();
  for (const tag of tags) due.add(tag);
}

async function drop(tags: readonly string[]): Promise<void> {
  try {
    const answer = await fetch(`${ownAddress()}/api/revalidate`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-ocpizza-key": revalidateKey() },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(5000),
    });
    if (!answer.ok) log.warn({ status: answer.status }, "menus were not revalidated");
  } catch (err) {
    log.warn({ err }, "menus were not revalidated");
  }
}
