import type { Mode } from "@/db/enums";
import type { Place } from "@/lib/outlets/place";
import type { BusinessDay } from "@/lib/time";
import { choiceKey } from "./choice-key";
import { keptValue } from "./kept";
import { number, oneOf, orElse, orNull, shaped, text } from "./reader";

/** `pin`: where the door is, when it was put right on the map. */
export type ChosenPlace = { line: string; postcode: string; city: string; extra: string; pin?: Place | null };

/** Where and how the customer wants to eat: kept in the browser, in sight on every page. */
export type Choice = {
  /** The outlet that will make the order; null until one is chosen. */
  outlet: { slug: string; name: string } | null;
  mode: Mode;
  /** Where to deliver, as it was found; kept when the mode changes. */
  address: ChosenPlace | null;
  /** What delivering there costs and from what amount on, as told when it was chosen. The server computes it again. */
  feeCents: number | null;
  minimumCents: number | null;
  /** How long it rides there, as told with the fee. */
  rideMinutes: number | null;
  /** The later day it is for; null: as soon as possible. Forgotten once the server says that it is no later day. */
  day: BusinessDay | null;
};

const readChoice = shaped<Choice>({
  outlet: orNull(shaped<{ slug: string; name: string }>({ slug: text, name: text })),
  mode: oneOf<Mode>(["delivery", "takeaway"]),
  address: orNull(
    shaped<ChosenPlace>({
      ...{ line: text, postcode: text, city: text, extra: orElse(text, "") },
      pin: orElse(orNull(shaped<Place>({ lat: number, lng: number })), null),
    }),
  ),
  ...{ feeCents: orNull(number), minimumCents: orNull(number), rideMinutes: orElse(orNull(number), null) },
  day: orElse(orNull(text), null),
});

const nothing: Choice = {
  ...{ outlet: null, mode: "delivery", address: null, day: null },
  ...{ feeCents: null, minimumCents: null, rideMinutes: null },
};

const kept = keptValue<Choice>(choiceKey, nothing, (stored) => readChoice(stored) ?? nothing);

export const useChoice = kept.use;
export const getChoice = kept.get;

export function choose(change: Partial<Choice>): void {
  kept.set({ ...kept.get(), ...change });
}

/** Of where and how, nothing is remembered on this device any more. */
export const forgetChoice = (): void => kept.set(nothing);

export const chooseMode = (mode: Mode): void => choose({ mode });
