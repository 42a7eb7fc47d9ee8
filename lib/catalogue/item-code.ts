import type { Size } from "@/db/enums";

/** `margherita` in M: `margherita-m`; what comes in one size only is called as its product. */
export const itemCode = (product: string, size: Size): string =>
  size === "ONE" ? product : `${product}-${size.toLowerCase()}`;
