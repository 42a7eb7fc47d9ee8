import "server-only";
import { derivedWord, isDerivedWord } from "./derived-word";

const use = "password link";

/** The last part of a link's address: the row's id, and the word only this house can say of it. */
export const passwordLink = (id: string): string => `${id}.${derivedWord(use, id)}`;

/** The row a link stands for, null for one we never made. */
export function linkIdOf(link: string): string | null {
  const [, id, word] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{22})$/.exec(link) ?? [];
  return id && word && isDerivedWord(word, use, id) ? id : null;
}
