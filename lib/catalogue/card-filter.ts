import { productStates } from "@/db/enums";
import { plain } from "../plain";
import type { CardProduct } from "./queries/list-card";
import type { Section } from "./section";

/** What somebody looks for on the group's card, as its address says it. */
export type CardFilter = { search: string; section: string | null; state: string | null; missing: boolean };

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** Reads an address's parameters; what is not understood is as if it were not there. */
export function cardFilterOf(asked: Asked, sections: readonly Pick<Section, "code">[]): CardFilter {
  const one = (name: string) => (typeof asked[name] === "string" ? asked[name].trim() : "");
  const known = (word: string, words: readonly string[]) => (words.includes(word) ? word : null);
  return {
    search: one("q").slice(0, 60),
    section: known(
      one("rayon"),
      sections.map(({ code }) => code),
    ),
    state: known(one("etat"), productStates),
    missing: one("traduire") === "1",
  };
}

/** Whether an English reader would read French of it. */
export const lacksEnglish = ({
  descriptionFr,
  descriptionEn,
}: Pick<CardProduct, "descriptionFr" | "descriptionEn">): boolean =>
  descriptionFr !== "" && descriptionEn === "";

/** By its names, its code or what goes on it: every word must be found. `names`: of ingredients, by code. */
export function passesCard(
  product: CardProduct,
  { search, section, state, missing }: CardFilter,
  names: ReadonlyMap<string, { name: string }>,
): boolean {
  if (section && product.section !== section) return false;
  if (state && product.state !== state) return false;
  if (missing && !lacksEnglish(product)) return false;
  const on = product.items.flatMap(({ recipe }) =>
    recipe.map(({ ingredient }) => names.get(ingredient)?.name ?? ""),
  );
  const text = plain([product.code, product.nameFr, product.nameEn, ...new Set(on)].join(" "));
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
