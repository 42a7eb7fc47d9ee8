import type { Size } from "@/db/enums";

/** What two halves cost more than the dearer of them: the house's card. */
export const halfFeeCents = 50;

/** Sizes wide enough to be made of two halves. */
export const halfSizes: readonly Size[] = ["M", "L"];

/** Whether half of it can be had: a pizza that lies open, in a size that is halved. */
export const halvable = (product: { kind: string; folded: boolean }, size: Size): boolean =>
  product.kind === "pizza" && !product.folded && halfSizes.includes(size);
