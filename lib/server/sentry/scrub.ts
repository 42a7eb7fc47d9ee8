import type { ErrorEvent, Exception, StackFrame } from "@sentry/nextjs";

/** What this house must never tell anybody, by value. */
export type Known = { secrets: readonly string[]; adminPath: string };

/** Names under which a report may carry a word or an id; whatever has another name stays here. */
const tagNames = [
  ...[
    "action",
    "kind",
    "task",
    "attempt",
    "route",
    "routeType",
    "method",
    "outlet",
    "type",
    "code",
    "status",
  ],
  ...["alarm", "side", "browser"],
] as const;
const extraNames = [
  ...["said", "order", "payment", "refund", "message", "event", "session", "stripeIsUp", "detail"],
] as const;

const streets =
  "rue|avenue|av\\.|boulevard|bd|place|cours|quai|chemin|impasse|allée|allee|montée|montee|route|passage|square|grande|faubourg";
/** In this order: what is longest and surest goes first. */
const patterns: readonly (readonly [RegExp, string])[] = [
  // Drizzle quotes the values of a failed statement, and they name people.
  [/\s*\bparams:[\s\S]*$/, ""],
  [/\b(sk|rk|pk)_(live|test)_\w+|\bwhsec_\w+|\bAGE-SECRET-KEY-\w+/g, "[secret]"],
  [/\b(Bearer|Basic)\s+\S+/gi, "$1 [secret]"],
  [/\b[a-z][a-z+.-]*:\/\/[^\s/@"']+@/gi, "[login]@"],
  [/((?:https?:\/\/|\/)[^\s"'?#]*)[?#][^\s"')]+/g, "$1?[query]"],
  [/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, "[mail]"],
  [/\b(suivi|paiement)\/[\w-]+/g, "$1/[token]"],
  [/\border:[\w-]{22}(?![\w-])/g, "order:[token]"],
  [/(?<![\w-])(?:[\w-]{22}|[\w-]{40,})(?![\w-])/g, "[token]"],
  [new RegExp(`\\b\\d{1,4}\\s?(?:bis|ter|quater)?,?\\s+(?:${streets})[^\\n"';)]{0,80}`, "giu"), "[address]"],
  [/(?<!\d)\d{5}\s+\p{Lu}[\p{L}'’ -]{1,40}/gu, "[address]"],
  [/(?<![\w.-])\(?(?:\+|00)?\d(?:[ .\-()\u00a0\u202f]{0,2}\d){8,13}(?![\w-])/g, "[phone]"],
];

/** A sentence without secrets, mails, telephones, addresses, tokens, query strings or the administration's address. */
export function scrubText(text: string, { secrets, adminPath }: Known): string {
  let left = adminPath ? text.replaceAll(adminPath, "[admin]") : text;
  for (const secret of longestFirst(secrets)) left = left.replaceAll(secret, "[secret]");
  for (const [pattern, mask] of patterns) left = left.replace(pattern, mask);
  return left.slice(0, 1000);
}

/** One may be a part of another. */
const longestFirst = (secrets: readonly string[]) => secrets.toSorted((a, b) => b.length - a.length);

/** Built anew from what is known to be harmless: a field that a later release of the library adds does not slip through. */
export function scrubEvent(event: ErrorEvent, known: Known): ErrorEvent {
  const { event_id, timestamp, level, platform, release, environment, message, exception } = event;
  return {
    ...{ type: undefined, event_id, timestamp, level, platform, release, environment },
    ...(message ? { message: scrubText(message, known) } : {}),
    ...(exception?.values
      ? { exception: { values: exception.values.map((one) => scrubbed(one, known)) } }
      : {}),
    tags: picked(event.tags, tagNames, known),
    extra: picked(event.extra, extraNames, known),
  };
}

const scrubbed = ({ type, value, mechanism, stacktrace }: Exception, known: Known): Exception => ({
  type: scrubText(type ?? "Error", known),
  value: scrubText(value ?? "", known),
  ...(mechanism ? { mechanism: { type: mechanism.type, handled: mechanism.handled } } : {}),
  ...(stacktrace?.frames
    ? { stacktrace: { frames: stacktrace.frames.slice(-60).map((frame) => place(frame, known)) } }
    : {}),
});

const place = (
  { filename, function: name, lineno, colno, in_app }: StackFrame,
  known: Known,
): StackFrame => ({
  filename: fileOf(filename ?? "", known),
  ...(name ? { function: hidden(name, known).slice(0, 200) } : {}),
  ...{ lineno, colno, in_app },
});

/** A page's address may stand where a file's should: without its query, its token or the administration's word. */
const fileOf = (file: string, known: Known): string =>
  hidden(file, known)
    .replace(/[?#].*$/, "")
    .replace(/\b(suivi|paiement)\/[\w-]+/, "$1/[token]");

/** The names of functions and files are ours: only what is secret by value is taken out of them. */
const hidden = (text: string, { secrets, adminPath }: Known): string =>
  longestFirst([...secrets, adminPath].filter(Boolean)).reduce(
    (left, secret) => left.replaceAll(secret, "[secret]"),
    text,
  );

function picked(from: Record<string, unknown> | undefined, names: readonly string[], known: Known) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = from?.[name];
      return value === undefined || value === null
        ? []
        : [[name, scrubText(String(value), known).slice(0, 200)]];
    }),
  );
}
