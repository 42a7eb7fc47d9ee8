import { z } from "zod";
import type { Address, Geocoded } from "./geocode";

/** An address as it is proposed. `place`: Google's name for one whose postcode is asked for once it is chosen. */
export type Suggestion = { line: string; postcode: string; city: string; place?: string };

const Text = z.object({ text: z.string().min(1).max(200) });
const Prediction = z.object({
  placePrediction: z.object({
    placeId: z.string().regex(/^[\w-]{10,300}$/),
    structuredFormat: z.object({ mainText: Text, secondaryText: Text.optional() }),
  }),
});
const Predictions = z.object({
  suggestions: z.array(z.unknown()).default([]),
  error: z.undefined().optional(),
});

/** What Places proposes for what was typed; null: it refused, or words nobody understands. */
export function readSuggestions(answer: unknown): Suggestion[] | null {
  const read = Predictions.safeParse(answer);
  if (!read.success) return null;
  return read.data.suggestions.flatMap((one) => {
    const prediction = Prediction.safeParse(one);
    if (!prediction.success) return [];
    const { placeId, structuredFormat } = prediction.data.placePrediction;
    const { mainText, secondaryText } = structuredFormat;
    // "69003 Lyon, France": the country is known, the postcode often missing.
    const [where = ""] = (secondaryText?.text ?? "").split(",");
    const [, postcode = "", city = ""] = /^\s*(\d{5})?\s*(.*)$/.exec(where) ?? [];
    return [{ line: mainText.text, postcode, city, place: placeId }];
  });
}

const Part = z.object({ longText: z.string(), shortText: z.string(), types: z.array(z.string()) });
const Details = z.object({
  addressComponents: z.array(Part),
  location: z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
});

export type Chosen = { address: Address & { city: string }; place: Geocoded };

/** The address of a place that was chosen: a numbered door in France; `none` of anything else, null when it was no answer. */
export function readPlace(answer: unknown): Chosen | "none" | null {
  if (typeof answer !== "object" || answer === null || "error" in answer) return null;
  const read = Details.safeParse(answer);
  if (!read.success) return "none";
  const { addressComponents: parts, location } = read.data;
  const part = (type: string) => parts.find(({ types }) => types.includes(type));
  const line = [part("street_number")?.longText, part("route")?.longText].filter(Boolean).join(" ");
  const postcode = part("postal_code")?.longText ?? "";
  const city = part("locality")?.longText ?? "";
  const inFrance = part("country")?.shortText === "FR" && /^\d{5}$/.test(postcode);
  if (!inFrance || !part("street_number") || !part("route") || !city) return "none";
  return {
    address: { line, postcode, city },
    place: { lat: location.latitude, lng: location.longitude, city },
  };
}
