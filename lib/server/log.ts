import pino from "pino";

/** One JSON line an event. Personal data and secrets never go in: log ids and codes. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
});
