import "server-only";
import { derivedWord, isDerivedWord } from "./derived-word";

/** The last part of a link's address: the row's id, and the word only this house can say of it for that use. No dot: it is no file. */
export const linkKey = (use: string, id: string): string => `${id}-${derivedWord(use, id)}`;

/** The row a link stands for, null for one we never made. Those of before had a dot. */
export function idOfLink(use: string, link: string): string | null {
  const [, id, word] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[.-]([\w-]{22})$/.exec(link) ?? [];
  return id && word && isDerivedWord(word, use, id) ? id : null;
}
