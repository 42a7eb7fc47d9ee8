import { madeOf } from "@/lib/catalogue/made";
import type { Menu, MenuProduct } from "@/lib/catalogue/menu";
import { offerLineCents } from "@/lib/catalogue/offer";
import type { BasketLine } from "@/lib/orders/basket";

/** The card with the drawing of each product, by product code. */
export type CounterMenu = Menu & { art: Record<string, string> };
export type MenuItem = MenuProduct["items"][number];

/** An item of the menu with its product; undefined once it left the card. */
export function findItem(menu: Menu, code: string): { product: MenuProduct; item: MenuItem } | undefined {
  for (const product of menu.products) {
    const item = product.items.find((one) => one.code === code);
    if (item) return { product, item };
  }
  return undefined;
}

/** The price of one as the menu has it: shown until the server has priced the ticket, which alone counts. */
export function unitCents(menu: Menu, line: BasketLine): number {
  const offer = menu.offers.find(({ code }) => code === line.menu);
  if (offer) return offerLineCents(menu, offer, [line, ...(line.others ?? [])]);
  const found = findItem(menu, line.item);
  if (!found) return 0;
  const { size } = found.item;
  const other = otherHalf(menu, line);
  const half = other && { product: other, removed: [], added: line.others?.[0]?.added ?? [] };
  const made = madeOf(menu, found.product, { size, removed: line.removed, added: line.added, half });
  return made?.unitCents ?? 0;
}

/** The pizza of a line's second half. */
export function otherHalf(menu: Menu, line: BasketLine): MenuProduct | undefined {
  const [other] = line.menu ? [] : (line.others ?? []);
  return other && findItem(menu, other.item)?.product;
}
