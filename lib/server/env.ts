import "server-only";
import { z } from "zod";
import { development, production } from "./env/settings";
import { problemsTogether } from "./env/together";

const schema = z.discriminatedUnion(
  "OCPIZZA_ENV",
  [
    development.extend({ OCPIZZA_ENV: z.literal("development") }),
    development.extend({ OCPIZZA_ENV: z.literal("test") }),
    production.extend({ OCPIZZA_ENV: z.literal("production") }),
  ],
  { error: "must be development, test or production" },
);

export type Env = z.output<typeof schema>;

/** Checks a set of variables; throws one error that lists everything missing, wrong or weak, never a value. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  // Empty means absent: a line left blank in .env must read like a line left out.
  const filled = Object.entries(source).filter(([, value]) => value?.trim());
  const given: Record<string, string | undefined> = {
    OCPIZZA_ENV: "development",
    ...Object.fromEntries(filled),
  };
  const result = schema.safeParse(given);
  const alone = new Map<string, string>();
  for (const { path, message } of result.error?.issues ?? []) {
    const name = path.join(".");
    if (!alone.has(name)) alone.set(name, `${name} ${given[name] === undefined ? "is missing" : message}`);
  }
  const problems = [...alone.values(), ...problemsTogether(given)];
  if (result.success && problems.length === 0) return result.data;
  const lines = problems.map((line) => `  ${line}\n`).join("");
  throw new Error(
    `The configuration is not right (${problems.length} to set in .env, see .env.example):\n${lines.trimEnd()}`,
  );
}

/** The configuration of this process, checked once when first imported. */
export const env = parseEnv(process.env);
