import { z } from "zod";

/**
 * What goes wrong with the next requests, in the order told:
 * `error` 500 with nothing done · `error_after` 500 after the work · `limit` 429 · `silence` no answer, nothing done ·
 * `hang_up` the connection breaks, nothing done · `lost_reply` the connection breaks after the work.
 */
export const Trouble = z.object({
  /** Begins the request it happens to: `POST /v1/refunds`, or only `POST`. */
  match: z.string().default(""),
  /** Ends it: `/expire`. */
  ends: z.string().default(""),
  /** Occurs in its parameters: a customer's e-mail, say, so that nobody else meets it. */
  about: z.string().default(""),
  kind: z.enum(["error", "error_after", "limit", "silence", "hang_up", "lost_reply"]),
  times: z.number().int().min(1).default(1),
});
export type Trouble = z.output<typeof Trouble>;

/** Takes the first trouble that is meant for a request, one time of it. */
export function takeTrouble(
  troubles: Trouble[],
  request: string,
  parameters: string,
): Trouble["kind"] | null {
  const index = troubles.findIndex(
    ({ match, ends, about }) =>
      request.startsWith(match) && request.endsWith(ends) && parameters.includes(about),
  );
  const trouble = troubles[index];
  if (!trouble) return null;
  trouble.times -= 1;
  if (trouble.times === 0) troubles.splice(index, 1);
  return trouble.kind;
}
