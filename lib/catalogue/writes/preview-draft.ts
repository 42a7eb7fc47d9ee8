import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal, type RefusalCode } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { type CardDifference, cardDifferences, hoursDifference } from "../card-differences";
import type { CardDraft } from "../draft";
import { getCatalogue } from "../queries/get-catalogue";
import { listCard } from "../queries/list-card";
import { applyAll } from "./apply-draft";

export type Preview = { slug: string; name: string; differences: CardDifference[] };

class Undone extends Error {}

/**
 * What a draft would change at each outlet: it is put into effect, looked at and undone, so that what is shown is what will be.
 * @returns the word for why it cannot take effect, where it cannot.
 */
export async function previewDraft(
  draft: CardDraft,
  locale: string,
  at: Date = now(),
): Promise<Preview[] | RefusalCode> {
  let previews: Preview[] = [];
  try {
    await db.transaction(async (tx) => {
      const outlets = await tx.execute<{ id: string; slug: string; name: string }>(
        sql`select id, slug, name from outlets order by code`,
      );
      const before = await cardsOf(tx, outlets);
      await applyAll(tx, draft, at);
      const after = await cardsOf(tx, outlets);
      previews = outlets.flatMap(({ slug, name }, index) => {
        const [was, is] = [before.cards[index], after.cards[index]];
        if (!was || !is) return [];
        const hours = after.products.flatMap((product) => {
          const old = before.products.find(({ code }) => code === product.code);
          const here = (all: typeof product.hours = []) => all.filter(({ outlet }) => outlet === slug);
          const called = locale === "en" ? product.nameEn : product.nameFr;
          return hoursDifference(product.code, called, here(old?.hours), here(product.hours), locale);
        });
        return [{ slug, name, differences: [...cardDifferences(was, is, locale), ...hours] }];
      });
      throw new Undone();
    });
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    if (!(error instanceof Undone)) throw error;
  }
  return previews;
}

async function cardsOf(tx: Transaction, outlets: readonly { id: string }[]) {
  const cards: Awaited<ReturnType<typeof getCatalogue>>[] = [];
  for (const { id } of outlets) cards.push(await getCatalogue(id, undefined, tx));
  return { cards, products: await listCard(null, undefined, tx) };
}
