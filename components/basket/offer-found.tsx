"use client";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Menu } from "@/lib/catalogue/menu";
import { recognise } from "@/lib/catalogue/offer";
import { withinHours } from "@/lib/catalogue/within-hours";
import { formatCents } from "@/lib/money";
import { type KeptLine, keepLines } from "./store";

/** That dishes of the basket are a menu and cost less as one; a touch makes it so. */
export function OfferFound({ menu, lines }: { menu: Menu; lines: readonly KeptLine[] }) {
  const t = useTranslations("shop.basket.offer");
  const locale = useLocale();
  const cards = new Map(
    menu.products.flatMap(({ items }) => items).map((item) => [item.code, item.priceCents]),
  );
  const pieces = lines
    .filter(({ menu: of, others = [] }) => !of && others.length === 0)
    .flatMap((line) =>
      Array.from({ length: line.quantity }, () => ({
        ...{ item: line.item, cardCents: cards.get(line.item) ?? 0, of: line },
      })),
    );
  const now = new Date();
  const offers = menu.offers.filter(({ hours = [] }) => withinHours(hours, now, "Europe/Paris"));
  const found = recognise(offers, pieces);
  if (!found) return null;
  const { offer, savedCents } = found;
  const name = offer.name;
  const take = () => {
    const [first, ...others] = found.pieces.map(({ of: { item, removed, added } }) => ({
      item,
      removed,
      added,
    }));
    if (!first) return;
    const seenCents = found.pieces.reduce((sum, { of }) => sum + of.seenCents, -savedCents);
    const left = lines.flatMap((line) => {
      const quantity = line.quantity - found.pieces.filter(({ of }) => of === line).length;
      return quantity > 0 ? [{ ...line, quantity }] : [];
    });
    keepLines([
      ...left,
      { key: crypto.randomUUID(), ...first, others, menu: offer.code, quantity: 1, seenCents },
    ]);
  };
  return (
    <Notice tone="good" title={t("title", { name, saved: formatCents(savedCents, locale) })} className="mt-4">
      <Button tone="quiet" size="small" className="mt-2" onClick={take}>
        {t("take", { name })}
      </Button>
    </Notice>
  );
}
