import type { Mode, Way } from "@/db/enums";

/** How an order is consumed, which decides its VAT: what is eaten here is handed over at the counter like what is taken away. */
export const wayOf = ({ mode, onSite = false }: { mode: Mode; onSite?: boolean }): Way =>
  onSite && mode === "takeaway" ? "on_site" : mode;
