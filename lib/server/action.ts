import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { createTranslator } from "next-intl";
import type { z } from "zod";
import type { Outcome } from "../outcome";
import { Refusal, type RefusalCode } from "../refusal";
import { readable } from "../refusal-details";
import { log } from "./log";
import { isOwnOrigin } from "./own-origin";
import { outletOf, pathOf } from "./sentry/where";

export type { Outcome };

/**
 * A server action is a public endpoint. Next lets one run when the Origin header is absent, and when Origin and
 * X-Forwarded-Host are forged together, so the origin is compared here with the address we were configured with.
 */
async function checkOrigin(): Promise<void> {
  if (!isOwnOrigin(await headers())) throw new Refusal("bad_origin");
}

/** The outlet an action is about, as far as the page it was called from or its input names one. */
async function outletAskedFor(input: unknown): Promise<string | undefined> {
  const page = (await headers()).get("referer");
  const named = input && typeof input === "object" && "outlet" in input ? input.outlet : undefined;
  return (page && outletOf(pathOf(page))) || (typeof named === "string" ? named : undefined);
}

/**
 * Origin → gate → parse → body; a refusal becomes a sentence, anything else is logged and said as one generic sentence.
 * The gate says who asks, or throws; what it returns is handed to the body.
 */
export async function runAction<In extends z.ZodType, T, Gate extends unknown[] = []>(
  name: string,
  locale: "fr" | "en",
  schema: In,
  input: unknown,
  body: (input: z.output<In>, ...gate: Gate) => Promise<T>,
  gate?: () => Promise<Gate>,
): Promise<Outcome<T>> {
  try {
    await checkOrigin();
    const passed = await gate?.();
    const parsed = schema.safeParse(input);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const where = issue?.path.join(".");
      const { code, details } = refusalOf(issue);
      throw new Refusal(code, { where: where ?? "", ...details }, where);
    }
    return { ok: true, value: await body(parsed.data, ...((passed ?? []) as Gate)) };
  } catch (error) {
    unstable_rethrow(error);
    const { default: messages } = await import(`../../messages/${locale}/refusals.json`);
    const t = createTranslator({ locale, messages });
    if (error instanceof Refusal) {
      log.info({ action: name, refused: error.code, field: error.field }, "refused");
      return {
        ok: false,
        code: error.code,
        message: t(error.code, readable(error.details, locale)),
        details: error.details,
        field: error.field,
      };
    }
    log.error({ action: name, outlet: await outletAskedFor(input), err: error }, "action failed");
    return { ok: false, code: "failed", message: t("failed"), details: {} };
  }
}

/** A schema that knows a plainer sentence than "bad input" names its refusal in the issue's `params`, with its details. */
function refusalOf(issue: z.core.$ZodIssue | undefined) {
  const { refusal = "bad_input", details = {} }: { refusal?: RefusalCode; details?: Refusal["details"] } =
    (issue?.code === "custom" && issue.params) || {};
  return { code: refusal, details };
}

/** An action anybody may call: the customer's own screens. */
export const publicAction =
  <In extends z.ZodType, T>(name: string, schema: In, body: (input: z.output<In>) => Promise<T>) =>
  (locale: "fr" | "en", input: unknown): Promise<Outcome<T>> =>
    runAction(name, locale === "en" ? "en" : "fr", schema, input, body);
