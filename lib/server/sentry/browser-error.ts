import { z } from "zod";
import type { BrowserError } from "./held";
import { outletOf, pathOf } from "./where";

const word = (most: number) => z.string().max(most);
const Frame = z.object({
  filename: word(500).optional(),
  function: word(300).optional(),
  lineno: z.number().optional(),
  colno: z.number().optional(),
});

/** What a browser tells of an error: see components/errors/report-error.ts. */
export const Told = z.object({
  path: word(500),
  browser: word(300),
  outlet: word(60).optional(),
  exceptions: z
    .array(
      z.object({
        type: word(200),
        value: word(4000),
        frames: z.array(Frame).max(60),
      }),
    )
    .min(1)
    .max(5),
});

/** Anybody can write here: nothing is taken but these few fields, and they are scrubbed like everything else. */
export const browserError = ({ path, browser, outlet, exceptions }: z.output<typeof Told>): BrowserError => ({
  exceptions: exceptions.map(({ type, value, frames }) => ({
    ...{ type, value, mechanism: { type: "browser", handled: false } },
    stacktrace: { frames: frames.map((frame) => ({ ...frame, in_app: true })) },
  })),
  tags: { browser, route: pathOf(path), outlet: outletOf(path) ?? outlet },
});
