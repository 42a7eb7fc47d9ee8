import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** Hands client components the parts of the texts they say (`shop.header`), and no other: what is not named is not shipped. */
export async function Texts({ of, children }: { of: readonly string[]; children: ReactNode }) {
  const messages = await getMessages();
  return <NextIntlClientProvider messages={pick(messages, of)}>{children}</NextIntlClientProvider>;
}

type Tree = { [word: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

function pick(messages: Tree, paths: readonly string[]): Tree {
  const picked: Tree = {};
  for (const path of paths) {
    const words = path.split(".");
    const last = words.pop() ?? "";
    let from: unknown = messages;
    let to = picked;
    for (const word of words) {
      from = isTree(from) ? from[word] : undefined;
      const next = to[word];
      to[word] = isTree(next) ? next : {};
      to = to[word] as Tree;
    }
    to[last] = isTree(from) ? from[last] : undefined;
  }
  return picked;
}
