import type { Menu, MenuProduct } from "@/lib/catalogue/menu";
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
  const found = findItem(menu, line.item);
  if (!found) return 0;
  const extras = line.added.map(
    (code) => menu.extras.find((extra) => extra.code === code)?.prices[found.item.size] ?? 0,
  );
  return extras.reduce((sum, price) => sum + price, found.item.priceCents);
}
