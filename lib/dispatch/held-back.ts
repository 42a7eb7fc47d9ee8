/** What an outlet stops or slows for a while. */
export const stopped = ["busy", "delivery", "pause"] as const;
export type Stopped = (typeof stopped)[number];

/** Until when, ISO; null: not at all. */
export type HeldBack = Record<Stopped, string | null>;
