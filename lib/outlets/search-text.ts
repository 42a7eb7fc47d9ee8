import { plain } from "../plain";

/** What addresses are compared by: `27, rue du Bœuf 69005 Lyon` → `27 rue du boeuf 69005 lyon`. */
export const searchText = (text: string): string =>
  plain(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
