import { useSyncExternalStore } from "react";

/**
 * A value kept in the browser under `key`: checked by `read` when it comes back, shared between tabs, and equal to
 * `empty` while the server renders and the page hydrates, so that both agree.
 */
export function keptValue<T>(key: string, empty: T, read: (stored: unknown) => T) {
  let value: T | undefined;
  const listeners = new Set<() => void>();

  const load = (): T => {
    try {
      return read(JSON.parse(localStorage.getItem(key) ?? "null"));
    } catch {
      return empty;
    }
  };
  const get = (): T => (value ??= typeof window === "undefined" ? empty : load());
  const announce = () => {
    for (const listener of listeners) listener();
  };
  const set = (next: T) => {
    value = next;
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Private windows may refuse storage: the value then lives as long as the page.
    }
    announce();
  };
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return;
    value = undefined;
    announce();
  };
  const subscribe = (listener: () => void) => {
    if (listeners.size === 0) window.addEventListener("storage", fromOtherTab);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) window.removeEventListener("storage", fromOtherTab);
    };
  };
  const use = (): T => useSyncExternalStore(subscribe, get, () => empty);
  return { get, set, use };
}

const never = () => () => {};

/** False while the server renders and the page hydrates, then true: what is kept in the browser may be shown. */
export const useInBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
