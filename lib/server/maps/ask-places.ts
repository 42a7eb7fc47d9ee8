import "server-only";
import type { Place } from "../../outlets/place";
import { type Chosen, readPlace, readSuggestions, type Suggestion } from "../../outlets/suggestion";
import { asJson, askGoogle } from "./ask-google";

/** Numbered doors and streets; at most five kinds may be named. */
const kinds = ["street_address", "premise", "subpremise", "route"];
const nearMetres = 30_000;

/**
 * Addresses in France that Places proposes, those near the middle of the group first. Typing and choosing with one token are one
 * thing to pay. Nothing when it does not answer.
 */
export async function askPlaces(text: string, session: string, near: Place | null): Promise<Suggestion[]> {
  const { lat: latitude, lng: longitude } = near ?? { lat: 0, lng: 0 };
  const body = {
    ...{ input: text, sessionToken: session, languageCode: "fr", regionCode: "FR" },
    ...{ includedRegionCodes: ["fr"], includedPrimaryTypes: kinds },
    ...(near && { locationBias: { circle: { center: { latitude, longitude }, radius: nearMetres } } }),
  };
  const fields = "suggestions.placePrediction.placeId,suggestions.placePrediction.structuredFormat";
  const found = await askGoogle(
    "places",
    (key) => ({ path: "/v1/places:autocomplete", init: asJson(key, fields, body) }),
    readSuggestions,
  );
  return found ?? [];
}

/** The address and place of what was chosen, which ends its session; null: none that one can ring at, or no answer. */
export async function askPlace(place: string, session: string): Promise<Chosen | null> {
  const found = await askGoogle(
    "places",
    (key) => ({
      path: `/v1/places/${encodeURIComponent(place)}?${new URLSearchParams({ sessionToken: session, languageCode: "fr", regionCode: "FR" })}`,
      init: { headers: { "X-Goog-Api-Key": key, "X-Goog-FieldMask": "addressComponents,location" } },
    }),
    readPlace,
  );
  return found === "none" ? null : found;
}
