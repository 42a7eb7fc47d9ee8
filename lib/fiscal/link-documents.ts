import { type Entry, type Head, linked } from "./chain";
import type { Document } from "./document";
import type { SigningKey } from "./signing-key";

/** Links documents to their tills, in their order. Each till's own are consecutive. */
export function linkDocuments(
  tills: readonly Head[],
  documents: readonly Document[],
  key: SigningKey,
): Entry[] {
  const heads = new Map(tills.map((till) => [till.code, till]));
  return documents.map(({ till, content }) => {
    const head = heads.get(till);
    if (!head) throw new Error(`no till ${till}`);
    const next = linked(head, content, key);
    heads.set(till, next.head);
    return next.entry;
  });
}
