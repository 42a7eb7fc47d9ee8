import { plain } from "../plain";

/** What a cook may take off sale, or has taken off. */
export type OnSale = { what: "ingredient" | "product"; code: string; name: string };
export type OffSale = OnSale & { until: string | null; by: string | null };

/** What a name typed finds, those that begin with it first; nothing typed finds nothing: the list is long. */
export function findOnSale(all: readonly OnSale[], typed: string): OnSale[] {
  const wanted = plain(typed).trim();
  if (wanted === "") return [];
  const at = (one: OnSale) => plain(one.name).indexOf(wanted);
  return all
    .filter((one) => at(one) >= 0)
    .toSorted((a, b) => Math.min(at(a), 1) - Math.min(at(b), 1))
    .slice(0, mostFound);
}

const mostFound = 24;
