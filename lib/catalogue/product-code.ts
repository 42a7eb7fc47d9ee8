import { plain } from "../plain";

/** Words that an address of the card's pages has for something else. */
const taken = new Set(["nouveau"]);
const mostLetters = 40;

/** Names to be known by, the nicest first: `Pizza du Chef` → `pizza-du-chef`, `pizza-du-chef-2` … It never changes again. */
export function productCodes(nameFr: string): string[] {
  const wanted = plain(nameFr)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, mostLetters)
    .replace(/-$/, "");
  const base = wanted || "produit";
  const more = Array.from({ length: 49 }, (_, index) => `${base}-${index + 2}`);
  return taken.has(base) ? more : [base, ...more];
}
