import type { Size } from "@/db/enums";
import { type Catalogue, type CatalogueItem, nameOf } from "./catalogue";
import { hoursWords } from "./hours-words";
import type { SaleHour } from "./within-hours";

/** What becomes otherwise on an outlet's card. Prices are cents. */
export type CardDifference = { key: string; name: string; size: Size | null } & (
  | { kind: "new"; after: number }
  | { kind: "gone"; before: number }
  | { kind: "price"; before: number; after: number }
  | { kind: "name" | "hours" | "sections"; before: string; after: string }
);

/** What a customer of this outlet would find otherwise, line by line. */
export function cardDifferences(before: Catalogue, after: Catalogue, locale: string): CardDifference[] {
  return [
    ...compared(sold(before), sold(after), (item) => ({
      name: nameOf(item.product, locale),
      size: item.size,
    })),
    ...named(before, after, locale),
    ...leafed(before, after, locale),
    ...compared(before.menus, after.menus, (menu) => ({ name: nameOf(menu, locale), size: null })),
    ...[...after.menus.values()].flatMap((menu) => {
      const was = before.menus.get(menu.code);
      return was ? hoursDifference(menu.code, nameOf(menu, locale), was.hours, menu.hours, locale) : [];
    }),
    ...optionPrices(before, after, locale),
  ];
}

const sold = ({ items }: Catalogue): ReadonlyMap<string, CatalogueItem> =>
  new Map([...items].filter(([, { onMenu }]) => onMenu));

type Priced = { code: string; priceCents: number };

function compared<T extends Priced>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  say: (one: T) => { name: string; size: Size | null },
): CardDifference[] {
  const gone = [...before.values()].filter(({ code }) => !after.has(code));
  return [
    ...[...after.values()].flatMap((one): CardDifference[] => {
      const was = before.get(one.code);
      const about = { key: one.code, ...say(one) };
      if (!was) return [{ ...about, kind: "new", after: one.priceCents }];
      if (was.priceCents === one.priceCents) return [];
      return [{ ...about, kind: "price", before: was.priceCents, after: one.priceCents }];
    }),
    ...gone.map(
      (one): CardDifference => ({ key: one.code, ...say(one), kind: "gone", before: one.priceCents }),
    ),
  ];
}

/** Names, once a product. */
function named(before: Catalogue, after: Catalogue, locale: string): CardDifference[] {
  const were = new Map([...sold(before).values()].map(({ product }) => [product.code, product]));
  const are = new Map([...sold(after).values()].map(({ product }) => [product.code, product]));
  return [...are.values()].flatMap((product): CardDifference[] => {
    const was = were.get(product.code);
    const [old, name] = [was ? nameOf(was, locale) : "", nameOf(product, locale)];
    if (!was || old === name) return [];
    return [{ key: product.code, name, size: null, kind: "name", before: old, after: name }];
  });
}

/** How the card is leafed through: its sections' names in their order. */
function leafed(before: Catalogue, after: Catalogue, locale: string): CardDifference[] {
  const [was, is] = [before, after].map(({ sections }) =>
    sections.map((section) => nameOf(section, locale)).join(" · "),
  );
  if (was === undefined || is === undefined || was === is) return [];
  return [{ key: "", name: "", size: null, kind: "sections", before: was, after: is }];
}

export function hoursDifference(
  key: string,
  name: string,
  before: readonly SaleHour[] = [],
  after: readonly SaleHour[] = [],
  locale = "fr",
): CardDifference[] {
  const [was, is] = [hoursWords(before, locale), hoursWords(after, locale)];
  return was === is ? [] : [{ key, name, size: null, kind: "hours", before: was, after: is }];
}

const optionPrices = (before: Catalogue, after: Catalogue, locale: string): CardDifference[] =>
  [...after.options.values()].flatMap((option) =>
    Object.entries(option.sizes).flatMap(([word, { priceCents }]): CardDifference[] => {
      const size = word as Size;
      const was = before.options.get(option.code)?.sizes[size]?.priceCents;
      const about = { key: option.code, name: nameOf(option, locale), size };
      if (was === undefined) return [{ ...about, kind: "new", after: priceCents }];
      if (was === priceCents) return [];
      return [{ ...about, kind: "price", before: was, after: priceCents }];
    }),
  );
