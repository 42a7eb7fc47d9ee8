import "server-only";
import { connect } from "@/db/client";
import { getTracking } from "../orders/queries/get-tracking";
import { askLookAhead } from "../orders/writes/ask-look-ahead";
import { getAvailability } from "../stock/queries/get-availability";
import { pool, server } from "./db";
import { createHub, type Hub } from "./live/hub";
import { listen } from "./live/listen";
import { createLookAhead } from "./live/look-ahead";
import { revalidate } from "./live/revalidate";
import { topicKey, topicKind } from "./live/topics";
import { log } from "./log";

type Live = {
  hub: Hub;
  open: Set<() => void>;
  perAddress: Map<string, number>;
  hears: () => boolean;
  stop: () => Promise<void>;
};

const key = Symbol.for("ocpizza.live");
const world = globalThis as typeof globalThis & { [key]?: Live };

/** The hub of this process, on globalThis because instrumentation and route handlers are separate module graphs. */
export function live(): Live {
  world[key] ??= begin();
  return world[key];
}

const say = (topic: string, locale: string): Promise<unknown> =>
  topicKind(topic) === "availability"
    ? getAvailability(topicKey(topic))
    : getTracking(topicKey(topic), locale === "en" ? "en" : "fr");

function begin(): Live {
  const hub = createHub(say, (err, topic) =>
    log.error({ err, kind: topicKind(topic) }, "live topic could not be read"),
  );
  const open = new Set<() => void>();
  const ahead = createLookAhead(askLookAhead, (err) =>
    log.warn({ err }, "nobody looks ahead before the half minute"),
  );
  const { hears, stop } = listen({
    open: () => connect(server, "app", 1),
    pool,
    onHeard({ topic, payload }) {
      if (topic === "catalogue") return void revalidate(payload);
      // What an outlet's pages say of its reviews is kept under a tag that is called as its topic.
      if (topic.startsWith("reviews:")) return void revalidate({ tags: [topic] });
      hub.hear(topic);
      ahead.hear(topic);
    },
    onBack() {
      log.info("listening to the database again");
      hub.resync();
      void revalidate(undefined);
    },
    onError: (err) => log.warn({ err }, "not listening to the database"),
  });
  return {
    ...{ hub, open, perAddress: new Map(), hears },
    stop() {
      ahead.stop();
      return stop();
    },
  };
}

/** Ends every stream, so that the server can exit: it waits for open responses for ever. */
export async function endStreams(): Promise<void> {
  const held = world[key];
  if (!held) return;
  for (const end of [...held.open]) end();
  await held.stop();
}
