import type { Size } from "@/db/enums";
import { extras } from "./catalogue";
import type { Menu, MenuGroup, MenuProduct } from "./menu";

type Offering = Pick<MenuProduct, "groups">;
type Group = { least: number; options: readonly string[] };

/** The groups of choices of the whole dish that a product offers. */
export const groupsOf = (menu: Pick<Menu, "groups">, { groups }: Offering): MenuGroup[] =>
  menu.groups.filter(({ code }) => groups.includes(code));

/** The extras that go on a product; none where it offers none. */
export const extrasOf = (menu: Pick<Menu, "extras">, { groups }: Offering): Menu["extras"] =>
  groups.includes(extras) ? menu.extras : [];

/** Whether there is anything to choose on a product in one of its sizes. */
export const hasChoices = (menu: Pick<Menu, "groups" | "extras">, product: MenuProduct): boolean =>
  [...extrasOf(menu, product), ...groupsOf(menu, product).flatMap(({ options }) => options)].some(
    ({ prices }) => product.items.some(({ size }) => prices[size] !== undefined),
  );

/**
 * What is chosen once nobody says more: of a group that must be chosen from, its first options are the usual ones.
 * @param groups with the codes of what they offer in this size, in their order.
 */
export function withUsual(chosen: readonly string[], groups: readonly Group[]): string[] {
  const usual = groups.flatMap(({ least, options }) => {
    const count = options.filter((code) => chosen.includes(code)).length;
    return options.filter((code) => !chosen.includes(code)).slice(0, Math.max(least - count, 0));
  });
  return [...chosen, ...usual];
}

/** What groups of a menu offer in a size. */
export const inThatSize = (groups: readonly MenuGroup[], size: Size): Group[] =>
  groups.map(({ least, options }) => ({
    least,
    options: options.filter(({ prices }) => prices[size] !== undefined).map(({ code }) => code),
  }));
