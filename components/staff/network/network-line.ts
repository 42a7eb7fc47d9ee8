import { useSyncExternalStore } from "react";

/** Whether the house answers; `since`: when it stopped, by this device's clock. */
export type Network = { cut: false } | { cut: true; since: Date };

// Asked again this long after an answer; not answered within it and once more, the line is cut: within 5 s all told.
const everyMs = 1500;

let network: Network = { cut: false };
const up: Network = { cut: false };
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let asking = false;

function say(next: Network) {
  if (next.cut === network.cut) return;
  network = next;
  for (const listener of listeners) listener();
}

const answers = (): Promise<boolean> =>
  fetch("/api/health", { cache: "no-store", signal: AbortSignal.timeout(everyMs) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Asks whether the house is there. One answer that does not come may be an accident, two are a cut. */
async function ask() {
  if (asking) return;
  asking = true;
  clearTimeout(timer);
  const there = (await answers()) || (!network.cut && navigator.onLine && (await answers()));
  asking = false;
  say(there ? up : { cut: true, since: new Date() });
  if (listeners.size > 0) timer = setTimeout(askInSight, everyMs);
}

/** A tab nobody looks at asks nothing; it asks as soon as it is looked at. */
const askInSight = () => {
  if (document.visibilityState === "visible") void ask();
};

function listen(listener: () => void) {
  if (listeners.size === 0) {
    window.addEventListener("offline", ask);
    window.addEventListener("online", ask);
    document.addEventListener("visibilitychange", askInSight);
    timer = setTimeout(askInSight, everyMs);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    window.removeEventListener("offline", ask);
    window.removeEventListener("online", ask);
    document.removeEventListener("visibilitychange", askInSight);
  };
}

/** The line to the house, watched as long as somebody on the page wants to know. */
export const useNetwork = (): Network =>
  useSyncExternalStore(
    listen,
    () => network,
    () => up,
  );
