import { z } from "zod";
import type { Place } from "../outlets/place";

/** Told no more often than that. */
export const everySeconds = 10;
/** A round nobody ended does not keep its courier's position for longer. */
export const keptHours = 24;
/** No round leads further from its outlet: something else than a position was told. */
export const farthestKilometres = 60;

/** How a telephone tells where it is: how long ago by its own clock. NaN, off the globe, from the future: refused. */
export const TellPosition = z.object({
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
  accuracyMeters: z.number().min(0).max(5000),
  agoMs: z.number().int().min(0).max(60_000),
});
export type TellPosition = z.infer<typeof TellPosition>;

/** Where a courier was, and when (ISO). */
export type SeenAt = Place & { at: string };
