import type { Size } from "@/db/enums";
import { plain } from "../../plain";

/** What counts as a size, in either language. */
const sizeWords: Readonly<Record<string, Size>> = {
  ...{ s: "S", junior: "S", petite: "S", small: "S" },
  ...{ m: "M", classique: "M", classic: "M", moyenne: "M", medium: "M" },
  ...{ l: "L", maxi: "L", grande: "L", large: "L" },
};
export const sizeOf = (word: string): Size | undefined => sizeWords[stem(word)] ?? sizeWords[word];

/** What callers call a thing that the card calls otherwise. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  ...{ reine: ["regina"], cola: ["coca"], pecheur: ["thon", "tuna"], fisherman: ["tuna"] },
  ...{ seafood: ["marinara"], plate: ["minerale"], gazeuse: ["petillante"], lager: ["blonde"] },
};

const numbers: Readonly<Record<string, string>> = {
  ...{ un: "1", une: "1", one: "1", deux: "2", two: "2", trois: "3", three: "3", quatre: "4", four: "4" },
  ...{ cinq: "5", five: "5", six: "6" },
};

const filler = new Set(
  ["a", "au", "aux", "d", "de", "des", "du", "et", "l", "la", "le", "les"].concat([
    ...["and", "in", "of", "the", "with"],
  ]),
);
/** Small words of a name: said or left out, it is the same dish. */
const isFiller = (word: string): boolean => filler.has(word);

/** The words of a name, or of a piece of what was typed, numbers as figures and apart from the letters they stand with: `Cola 1,5 l` → cola, 1, 5, l. */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, "$1$2 ")
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => numbers[word] ?? word);

/** A plural is its singular. */
const stem = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, "") : word);

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** Whether a word typed stands for a word of a name: its beginning, or that of what callers call it. */
export function stands(typed: string, named: string): boolean {
  if (isNumber(typed) || isFiller(named)) return typed === named;
  const begun = stem(typed);
  const called = begun.length > 2 && synonyms[named]?.some((word) => word.startsWith(begun));
  return named.startsWith(begun) || called === true;
}

/**
 * How well words name something: 0 its whole name, 1 its beginning, 2 some of its words; null when they do not. Each word
 * typed must stand for one of the name's.
 */
export function named(typed: readonly string[], name: string): 0 | 1 | 2 | null {
  const own = wordsOf(name);
  if (typed.length === 0 || typed.every(isFiller) || !placed(typed, own)) return null;
  const said = typed.filter((word) => !isFiller(word));
  const telling = own.filter((word) => !isFiller(word));
  const begins = said.every((word, index) => stands(word, telling[index] ?? ""));
  if (!begins || said.length > telling.length) return 2;
  const whole = said.length === telling.length && said.every((word, at) => same(word, telling[at] ?? ""));
  return whole ? 0 : 1;
}

const same = (typed: string, own: string): boolean => stem(typed) === stem(own);

/** Each word in a place of its own. */
function placed(typed: readonly string[], own: readonly string[]): boolean {
  const [word, ...rest] = typed;
  if (word === undefined) return true;
  return own.some((place, index) => stands(word, place) && placed(rest, own.toSpliced(index, 1)));
}
