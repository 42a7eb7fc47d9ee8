/** The labels of an order as they are ticked off: its boxes from 1, and `bagLabel` for the bag of all that is no pizza. */
export const bagLabel = 0;
export type Loaded = { orderId: string; labels: readonly number[] };

/** Labels of an order nobody ticked off yet. */
export const labelsMissing = (labels: readonly number[], ticked: readonly number[]): number[] =>
  labels.filter((label) => !ticked.includes(label));
