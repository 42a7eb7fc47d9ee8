import * as z from "zod/mini";
import type { Mode } from "@/db/enums";
import { keptValue } from "./kept";

const Place = z.object({
  line: z.string(),
  postcode: z.string(),
  city: z.string(),
  extra: z._default(z.string(), ""),
});

const Choice = z.object({
  /** The outlet that will make the order; null until one is chosen. */
  outlet: z.nullable(z.object({ slug: z.string(), name: z.string() })),
  mode: z.enum(["delivery", "takeaway"]),
  /** Where to deliver, as it was found; kept when the mode changes. */
  address: z.nullable(Place),
  /** What delivering there costs and from what amount on, as told when it was chosen. The server computes it again. */
  feeCents: z.nullable(z.number()),
  minimumCents: z.nullable(z.number()),
});

export type ChosenPlace = z.infer<typeof Place>;
/** Where and how the customer wants to eat: kept in the browser, in sight on every page. */
export type Choice = z.infer<typeof Choice>;

const nothing: Choice = { outlet: null, mode: "delivery", address: null, feeCents: null, minimumCents: null };

const kept = keptValue<Choice>("ocpizza.choice.1", nothing, (stored) => {
  const read = Choice.safeParse(stored);
  return read.success ? read.data : nothing;
});

export const useChoice = kept.use;
export const getChoice = kept.get;

export function choose(change: Partial<Choice>): void {
  kept.set({ ...kept.get(), ...change });
}

export const chooseMode = (mode: Mode): void => choose({ mode });
