import type { LiveMessage, LiveState } from "./live-source";

type Listener = {
  topics: readonly string[];
  tell: (message: LiveMessage) => void;
  show: (state: LiveState) => void;
};
type Line = ReturnType<typeof createLine>;

/** The server's beat comes every 20 s: this long without a word and the line is dead, whatever the browser believes. */
const silenceMs = 45_000;
const slowestRetryMs = 30_000;

const lines = new Map<string, Line>();

/** The page's one connection in a language. */
export function openLine(locale: string): Line {
  const line = lines.get(locale) ?? createLine(locale);
  lines.set(locale, line);
  return line;
}

function createLine(locale: string) {
  const listeners = new Set<Listener>();
  let source: EventSource | null = null;
  let topics = "";
  let state: LiveState = { link: "connecting", heardAt: null };
  /** What each topic last said on this connection: told to whoever joins later. */
  const last = new Map<string, unknown>();
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const show = (next: Partial<LiveState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener.show(state);
  };

  function heard() {
    clearTimeout(silence);
    silence = setTimeout(lost, silenceMs);
    if (state.link !== "live") show({ link: "live" });
  }

  function lost() {
    close();
    show({ link: "cut" });
    failures += 1;
    // Everybody comes back at another moment, later each time.
    timer = setTimeout(connect, Math.min(slowestRetryMs, 1000 * 2 ** failures) * (0.5 + Math.random() / 2));
  }

  function close() {
    clearTimeout(timer);
    clearTimeout(silence);
    source?.close();
    source = null;
    last.clear();
  }

  function connect() {
    close();
    if (!topics) return;
    const opened = new EventSource(`/api/live?topics=${encodeURIComponent(topics)}&locale=${locale}`);
    source = opened;
    silence = setTimeout(lost, silenceMs);
    opened.onopen = () => {
      failures = 0;
      heard();
      for (const listener of listeners) listener.tell({ kind: "connected" });
    };
    opened.onerror = () => lost();
    opened.addEventListener("beat", (event: MessageEvent<string>) => {
      heard();
      show({ heardAt: (JSON.parse(event.data) as { at: string }).at });
    });
    opened.addEventListener("bye", lost);
    opened.addEventListener("resync", () => {
      heard();
      for (const listener of listeners) listener.tell({ kind: "connected" });
    });
    for (const kind of ["change", "hint"] as const) {
      opened.addEventListener(kind, (event: MessageEvent<string>) => {
        heard();
        const { topic, data } = JSON.parse(event.data) as { topic: string; data?: unknown };
        if (kind === "change") last.set(topic, data);
        for (const listener of listeners) {
          if (listener.topics.includes(topic))
            listener.tell(kind === "hint" ? { kind, topic } : { kind, topic, data });
        }
      });
    }
  }

  function settle() {
    const wanted = [...new Set([...listeners].flatMap((listener) => listener.topics))].toSorted().join(",");
    if (wanted === topics && (source || !wanted)) return;
    topics = wanted;
    clearTimeout(timer);
    // Components come and go together: one connection for all that a render brings.
    timer = setTimeout(connect, 20);
  }

  if (typeof window !== "undefined") {
    // A tab that comes back, a network that comes back: no reason to wait.
    window.addEventListener("online", () => topics && connect());
    window.addEventListener("pagehide", close);
    window.addEventListener("pageshow", (event) => event.persisted && connect());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible" && topics && !source) connect();
    });
  }

  return {
    listen(asked: readonly string[], tell: Listener["tell"], showState: Listener["show"]) {
      const listener: Listener = { topics: asked, tell, show: showState };
      listeners.add(listener);
      showState(state);
      for (const topic of asked) if (last.has(topic)) tell({ kind: "change", topic, data: last.get(topic) });
      settle();
      return () => {
        listeners.delete(listener);
        settle();
      };
    },
  };
}
