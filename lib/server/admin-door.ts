import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { derivedWord, isDerivedWord } from "./derived-word";
import { env } from "./env";

/** What the proxy tells the pages behind the secret address; nobody outside can know the word. */
export const doorHeader = "x-ocpizza-door";
const use = "administration door";
export const doorWord = (): string => derivedWord(use, "open");
export const isDoorWord = (given: string | null): boolean => isDerivedWord(given ?? "", use, "open");

const digest = (text: string) => createHash("sha256").update(text).digest();

/** `/<secret>/comptes` → `/comptes`; null for any other address. It takes as long whatever is asked. */
export function restBehindDoor(pathname: string): string | null {
  const [, first = "", ...rest] = pathname.split("/");
  const same = timingSafeEqual(digest(first), digest(env.SECRET_ADMIN_URL));
  return same ? rest.map((word) => `/${word}`).join("") : null;
}

/** An address of the administration, for those who came by it. */
export const adminHref = (path = ""): string => `/${env.SECRET_ADMIN_URL}${path}`;
