import type { Menu } from "@/lib/catalogue/menu";
import { plain } from "../../plain";
import { stands, wordsOf } from "./words";

/** A stretch of what was typed, and what leads it: nothing, `,` one more, `-` without, `+` with, `half` a half of a pizza. */
export type Clause = { sign: Sign; words: string[] };
type Sign = "" | "," | "-" | "+" | "half";

const leading: Readonly<Record<string, Sign>> = {
  ...{ "-": "-", sans: "-", without: "-", no: "-" },
  ...{ "+": "+", avec: "+", with: "+", plus: "+" },
  ...{ ",": ",", "/": "half", half: "half", moitie: "half", demi: "half", demie: "half" },
};
const joining = new Set(["et", "and"]);

/** What was typed, cut where a sign or a word like `sans` stands, unless that word belongs to a name (`Pâte sans blé`). */
export function clausesOf(text: string, menu: Menu): Clause[] {
  const words = marked(text);
  const inNames = namesOf(menu).map(wordsOf);
  const belongs = (at: number) => inNames.some((name) => standsWithin(words, at, name));
  const clauses: Clause[] = [{ sign: "", words: [] }];
  words.forEach((word, at) => {
    const last = clauses.at(-1);
    const joins = joining.has(word) && (last?.sign === "-" || last?.sign === "+") && !belongs(at);
    const sign = joins ? last?.sign : leading[word];
    if (!sign || (/^[a-z]/.test(word) && !joins && belongs(at))) last?.words.push(word);
    else clauses.push({ sign, words: [] });
  });
  return clauses.filter(({ sign, words: said }) => said.length > 0 || sign === "half");
}

/** As words and signs: a hyphen is one where a word begins, a comma where it stands between no figures. */
const marked = (text: string): string[] =>
  plain(text)
    .replaceAll("½", " half ")
    .replace(/(^|\s)1\s*\/\s*2(?=[^\d]|$)/g, " half ")
    .replace(/(\d)\s*[x×*](?=\s)/g, "$1 ")
    .replace(/(\d),(?=\d)/g, "$1 ")
    .replace(/[:;,]/g, " , ")
    .replace(/(^|[\s,+/])[-−–]\s*(?=[a-z])/g, "$1 - ")
    .replace(/([+/])/g, " $1 ")
    .split(/\s+/)
    .flatMap((word) => (/^[-+,/]$/.test(word) ? [word] : wordsOf(word)));

const namesOf = (menu: Menu): string[] => [
  ...menu.products.map(({ name }) => name),
  ...Object.values(menu.ingredients).map(({ name }) => name),
  ...menu.groups.flatMap(({ options }) => options.map(({ name }) => name)),
];

/** The word stands in the name between two others that stand beside it here as well. */
const standsWithin = (words: readonly string[], at: number, name: readonly string[]): boolean =>
  name.some(
    (own, place) =>
      own === words[at] &&
      place > 0 &&
      stands(words[at - 1] ?? "", name[place - 1] ?? "") &&
      stands(words[at + 1] ?? "", name[place + 1] ?? ""),
  );
