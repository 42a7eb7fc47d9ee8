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
export type Suggestion = { line: string; postcode: string; city: string };

export const written = ({ line, postcode, city }: Suggestion): string =>
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

export const suggest = (text: string, signal: AbortSignal): Promise<Suggestion[]> =>
  getJson(`/api/addresses?${new URLSearchParams({ q: text })}`, signal);
