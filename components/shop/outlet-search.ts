import type { Suggestion } from "@/lib/outlets/suggestion";
import type { Opening } from "./openings";

export type Delivering = Opening & {
  km: number;
  feeCents: number;
  minimumCents: number;
  rideMinutes: number;
  promisedAt: string | null;
};
export type SearchResult = {
  at: string;
  place: { line: string; postcode: string; city: string; precision: "door" | "postcode" } | null;
  delivering: Delivering[];
  nearest: (Opening & { km: number | null })[];
};

export type { Suggestion };

export const written = ({ line, postcode, city }: Omit<Suggestion, "place">): string =>
  [line, `${postcode} ${city}`.trim()].filter(Boolean).join(", ");

/** `36, rue du Mail 69004 Lyon` → line and postcode; null without a postcode. */
export function parseAddress(text: string): { line: string; postcode: string } | null {
  const found = /\b(\d{5})\b(?!.*\b\d{5}\b)/.exec(text);
  if (!found?.[1]) return null;
  return {
    line: text
      .slice(0, found.index)
      .replace(/[,\s]+$/, "")
      .trim(),
    postcode: found[1],
  };
}

async function getJson<T>(url: string, signal?: AbortSignal): Promise<T> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.json();
}

/** Which outlets serve an address. */
export const searchOutlets = (address: { line: string; postcode: string }): Promise<SearchResult> =>
  getJson(`/api/outlets?${new URLSearchParams(address)}`);

/** @param session of who types; without one only our own book answers */
export const suggest = (text: string, signal: AbortSignal, session?: string): Promise<Suggestion[]> =>
  getJson(`/api/addresses?${new URLSearchParams({ q: text, ...(session && { session }) })}`, signal);

/** The whole of what was chosen: with its postcode, where it was proposed without. What nobody answers stays as it was proposed. */
export async function wholeAddress(chosen: Suggestion, session: string): Promise<Suggestion> {
  const { place, ...proposed } = chosen;
  if (!place) return proposed;
  const asked = new URLSearchParams({ place, session });
  return getJson<Suggestion>(`/api/addresses?${asked}`).catch(() => proposed);
}
