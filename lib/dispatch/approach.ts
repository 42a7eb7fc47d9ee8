import type { Place } from "../outlets/place";
import type { SeenAt } from "./position";

/** How far its courier is from an order's door. */
export type Approach = {
  outlet: Place;
  /** null: the address could not be placed. */
  door: Place | null;
  /** null: he does not tell where he is. */
  courier: SeenAt | null;
  /** Doors he rides to first. */
  doorsBefore: number;
  /** As the crow flies, and about how long that takes through streets; null when one of both ends is unknown. */
  kilometres: number | null;
  minutes: number | null;
};
