import pino from "pino";
import { reporter } from "./sentry/held";

/** A failed query's message quotes its parameters, which name people: only what Postgres calls the fault is kept. */
function fault(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause as { code?: string; constraint_name?: string; message?: string } | undefined;
  if (cause?.code)
    return {
      code: cause.code,
      constraint: cause.constraint_name,
      message: cause.message,
      stack: stackOf(error),
    };
  return { type: error.name, message: error.message, stack: error.stack };
}

const stackOf = (error: Error): string | undefined => error.stack?.slice(error.stack.indexOf("\n    at "));

const errorLevel = 50;

/** One JSON line an event. Personal data and secrets never go in: log ids and codes. What is logged as an error is told to Sentry. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: fault },
  hooks: {
    logMethod(args, method, level) {
      const [first, said] = args as unknown[];
      if (level >= errorLevel) {
        if (typeof first === "object" && first !== null) reporter()?.logged({ ...first }, String(said ?? ""));
        else reporter()?.logged({}, String(first));
      }
      method.apply(this, args);
    },
  },
});
