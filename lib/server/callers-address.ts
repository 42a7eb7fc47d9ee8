import "server-only";
import { headers } from "next/headers";

/** The nearest proxy adds the address it saw at the end, and Next does without one; what stands before may be invented. */
export const addressOf = (forwarded: unknown): string =>
  String(forwarded ?? "")
    .split(",")
    .at(-1)
    ?.trim() || "unknown";

/** Where the request in hand comes from. */
export const callersAddress = async (): Promise<string> =>
  addressOf((await headers()).get("x-forwarded-for"));
