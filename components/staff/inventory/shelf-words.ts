import { shelfOrder } from "@/lib/inventory/count";

/** A shelf's name; one that has none yet is called by its code. */
export const shelfWords =
  (words: (key: `shelves.${(typeof shelfOrder)[number]}`) => string) =>
  (category: string): string => {
    const known = shelfOrder.find((one) => one === category);
    return known ? words(`shelves.${known}`) : category;
  };
