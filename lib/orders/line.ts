import type { Catalogue, CatalogueItem, CatalogueMenu } from "../catalogue/catalogue";
import { halfFeeCents, halvable } from "../catalogue/halves";
import { offerCents } from "../catalogue/offer";
import { type Taxed, taxed } from "../fiscal/vat";
import { splitToLargest } from "../money";
import { Refusal } from "../refusal";
import { type BasketLine, mostOfALine } from "./basket";
import { checkedWish } from "./if-missing";
import { ofWholePizza, type Part, partOf } from "./part";

/** A basket line whose codes were all found to be real, priced. Money with VAT, for the whole quantity unless it says unit. */
export type Line = {
  key: string;
  /** Its first part's. */
  item: CatalogueItem;
  menu: CatalogueMenu | null;
  quantity: number;
  parts: (Part & { tax: Taxed })[];
  unitCents: number;
  /** When something that goes on it runs out. */
  ifMissing: ReturnType<typeof checkedWish>;
  /** Base units by ingredient code for one piece. */
  quantities: ReadonlyMap<string, number>;
};

/**
 * Checks one line against the catalogue and prices it. Taking off is free and gives nothing back. Two halves cost as
 * much as the dearer one and a fee; a menu its price, but never more than its parts.
 */
export function lineOf(line: BasketLine, catalogue: Catalogue): Line {
  if (line.quantity < 1 || line.quantity > mostOfALine)
    throw new Refusal("quantity_out_of_range", { most: mostOfALine });
  const menu = line.menu === undefined ? null : menuOf(line.menu, catalogue);
  const parts = menu ? choicesOf(line, menu, catalogue) : portionsOf(line, catalogue);
  const cards = parts.map(({ item }) => item.priceCents);
  const sum = cards.reduce((all, cents) => all + cents, 0);
  const baseCents = menu
    ? offerCents(menu.priceCents, surcharges(line, menu), cards)
    : parts.length > 1
      ? Math.max(...cards) + halfFeeCents
      : sum;
  // Pro rata of the card's prices, the cent of rounding to the largest: BOFiP on sales at one price.
  const shares = splitToLargest(baseCents, cards);
  const priced = parts.map((part, index) => {
    const extras = part.changes.reduce((all, { priceCents }) => all + priceCents, 0);
    const unit = (shares[index] ?? 0) + extras;
    return { ...part, unit, tax: taxed(unit * line.quantity, part.item.rateBp) };
  });
  const [first] = priced;
  if (!first) throw new Refusal("basket_empty");
  return {
    ...{ key: line.key, item: first.item, menu, quantity: line.quantity, parts: priced },
    unitCents: priced.reduce((all, { unit }) => all + unit, 0),
    ifMissing: checkedWish(line.ifMissing, first.item, menu !== null, catalogue),
    quantities: together(parts),
  };
}

/** What all of a line's parts take. */
function together(parts: readonly Part[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const [code, quantity] of parts.flatMap(({ quantities }) => [...quantities]))
    sum.set(code, (sum.get(code) ?? 0) + quantity);
  return sum;
}

/** The whole, or its two halves: of one size that can be halved, and both pizzas that can. */
function portionsOf(line: BasketLine, catalogue: Catalogue): Part[] {
  const { others = [] } = line;
  const [other] = others;
  if (!other) return [partOf(line, "whole", catalogue)];
  if (others.length > 1) throw new Refusal("half_not_possible");
  const left = partOf(line, "left", catalogue);
  const shared = ofWholePizza(left);
  const right = partOf(other, "right", catalogue, shared);
  if (left.item.size !== right.item.size) throw new Refusal("half_other_size");
  if (![left, right].every(({ item }) => halvable(item.product, item.size)))
    throw new Refusal("half_not_possible");
  const ofRight = new Set(ofWholePizza(right));
  if (ofRight.size > shared.length) throw new Refusal("option_unknown");
  const extrasMost = catalogue.groups.get("extras")?.most ?? 0;
  if (line.added.length + other.added.length - shared.length > extrasMost)
    throw new Refusal("too_many_extras", { most: extrasMost });
  return [left, right];
}

function menuOf(code: string, catalogue: Catalogue): CatalogueMenu {
  const menu = catalogue.menus.get(code);
  if (!menu) throw new Refusal("menu_unknown");
  if (menu.stop) throw new Refusal("item_hours", { name: menu.nameFr, until: menu.stop.until ?? "" });
  return menu;
}

/** One of each slot, in the slots' order. */
function choicesOf(line: BasketLine, menu: CatalogueMenu, catalogue: Catalogue): Part[] {
  const chosen = [line, ...(line.others ?? [])];
  if (chosen.length !== menu.slots.length)
    throw new Refusal("menu_incomplete", { chosen: chosen.length, of: menu.slots.length });
  return chosen.map((portion, index) => {
    if (!menu.slots[index]?.choices.some(({ item }) => item === portion.item))
      throw new Refusal("menu_wrong_choice", {
        name: catalogue.items.get(portion.item)?.product.nameFr ?? "",
      });
    return partOf(portion, "whole", catalogue);
  });
}

const surcharges = (line: BasketLine, menu: CatalogueMenu): number[] =>
  [line, ...(line.others ?? [])].map(
    ({ item }, index) =>
      menu.slots[index]?.choices.find((choice) => choice.item === item)?.surchargeCents ?? 0,
  );
