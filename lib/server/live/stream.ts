import { now } from "../clock";
import type { Hub, LiveEvent } from "./hub";

export const beatMs = 20_000;

type Listening = {
  hub: Hub;
  topics: readonly string[];
  locale: string;
  signal: AbortSignal;
  /** Every open stream of this process, so that stopping can end them. */
  open: Set<() => void>;
  /** Whether the reader may still listen; asked at every second beat. */
  stillAllowed?: () => Promise<boolean>;
  onEnd: () => void;
};

const encoder = new TextEncoder();
/** An event goes to thousands of readers as the same bytes. */
const written = new WeakMap<LiveEvent, Uint8Array>();

function bytesOf(event: LiveEvent): Uint8Array {
  const { event: name, ...rest } = event;
  const known = written.get(event) ?? encoder.encode(`event: ${name}\ndata: ${JSON.stringify(rest)}\n\n`);
  written.set(event, known);
  return known;
}

const beatNow = () => `event: beat\ndata: ${JSON.stringify({ at: now() })}\n\n`;

/** Events as text/event-stream. The beat is an event of its own: a browser cannot see comments, and silence must be noticed. */
export function liveStream({
  hub,
  topics,
  locale,
  signal,
  open,
  stillAllowed,
  onEnd,
}: Listening): ReadableStream<Uint8Array> {
  let end = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let ended = false;
      let beats = 0;
      let leave = () => {};
      const write = (bytes: Uint8Array) => {
        if (ended) return;
        // A reader that takes nothing off the wire must not fill our memory.
        if ((controller.desiredSize ?? 0) < -200) return end();
        controller.enqueue(bytes);
      };
      const send = (event: LiveEvent) => write(bytesOf(event));
      const beat = async () => {
        beats += 1;
        if (stillAllowed && beats % 2 === 0 && !(await stillAllowed().catch(() => true))) {
          send({ event: "bye" });
          return end();
        }
        write(encoder.encode(beatNow()));
      };
      const timer = setInterval(() => void beat(), beatMs);
      end = () => {
        if (ended) return;
        ended = true;
        clearInterval(timer);
        leave();
        open.delete(end);
        signal.removeEventListener("abort", end);
        onEnd();
        controller.close();
      };
      write(encoder.encode(`retry: 2000\n\n${beatNow()}`));
      leave = hub.subscribe(topics, locale, send);
      open.add(end);
      signal.addEventListener("abort", end);
      if (signal.aborted) end();
    },
    cancel() {
      end();
    },
  });
}
