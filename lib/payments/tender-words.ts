import { paymentMethods } from "@/db/enums";

/**
 * Every word under which a document may say that money came or went: the means of paying, a transfer by which it goes back, and
 * what is given for nothing.
 */
const tenderWords = [...paymentMethods, "transfer", "gesture"] as const;
export type TenderWord = (typeof tenderWords)[number];

/** The word, where we know it; a former release's may go by itself. */
export const tenderWordOf = (method: string): TenderWord | undefined =>
  tenderWords.find((word) => word === method);
