import type { Exception } from "@sentry/nextjs";

export type Fields = Record<string, unknown>;
export type BrowserError = { exceptions: Exception[]; tags: Fields };
export type Reporter = {
  /** What was logged as an error: the error itself in `err`, if there is one, and words and ids beside it. */
  logged: (fields: Fields, said: string) => void;
  /** What a browser told of. */
  browser: (told: BrowserError) => void;
  close: () => Promise<unknown>;
};

const key = Symbol.for("ocpizza.reporter");
const world = globalThis as typeof globalThis & { [key]?: Reporter };

/** Where errors are told, when there is such a place; on globalThis, as pages, routes and jobs are separate module graphs. */
export const reporter = (): Reporter | undefined => world[key];

export function holdReporter(held: Reporter): void {
  world[key] = held;
}
