import { PgPreparedQuery } from "drizzle-orm/pg-core";

type Quoting = Error & { params?: unknown; detail?: unknown; where?: unknown; code?: unknown };

/**
 * What failed is quoted with its values, by Drizzle in its sentence, its stack and beside them, by PostgreSQL in its detail
 * and, where a value itself is at fault (class 22), in its message. They name people; whoever prints the error, Next for one,
 * would write them into the log. The error stays the same, its cause and code with it.
 */
function dropValues(error: unknown): void {
  if (!(error instanceof Error)) return;
  const told: Quoting = error;
  const said = told.message;
  if ("params" in told) {
    told.message = said.replace(/\s*\nparams:[\s\S]*$/, "");
    told.params = [];
  } else if (typeof told.code === "string") {
    if (told.code.startsWith("22")) told.message = said.replace(/"[^"]*"/g, '"…"');
    told.detail = undefined;
    told.where = undefined;
  }
  told.stack = told.stack?.replace(said, () => told.message);
  dropValues(told.cause);
}

type Run = (...asked: unknown[]) => Promise<unknown>;

/** Drizzle has no door for this: every statement, prepared or not, in a transaction or not, passes here. */
export function keepValuesOutOfErrors(): void {
  const everyQuery: object = PgPreparedQuery.prototype;
  const run: Run = Reflect.get(everyQuery, "queryWithCache");
  if (typeof run !== "function") throw new Error("Drizzle runs its statements in another way now.");
  Reflect.set(everyQuery, "queryWithCache", async function quiet(this: unknown, ...asked: unknown[]) {
    try {
      return await run.apply(this, asked);
    } catch (error) {
      dropValues(error);
      throw error;
    }
  });
}
