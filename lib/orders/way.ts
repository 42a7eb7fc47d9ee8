import type { Channel, Mode, Way } from "@/db/enums";

/** How an order is consumed, which decides its VAT: what is eaten here is handed over at the counter like what is taken away. */
export const wayOf = ({ mode, onSite = false }: { mode: Mode; onSite?: boolean }): Way =>
  onSite && mode === "takeaway" ? "on_site" : mode;

/** Whoever stands at the counter and waits for what he buys need not say who he is. */
export const isWalkIn = ({ channel, mode }: { channel: Channel; mode: Mode }): boolean =>
  channel === "counter" && mode === "takeaway";
