import { newId } from "@/lib/ids";
import type { Outlet } from "@/lib/outlets/outlet";
import type { menuItems, menuSlotChoices, menuSlots, menus } from "../schema";
import { menuData } from "./data";
import type { SeedItem } from "./products";

/** Not every kitchen sells everything, and one sells its Maxi dearer. */
const absent: Record<string, string[]> = {
  "gratte-ciel": ["rose75", "salade-fruits"],
  vaise: ["wings", "rouge375"],
};
const dearer: Record<string, Record<string, number>> = { "part-dieu": { "margherita-l": 1650 } };

export type SeedMenuItem = typeof menuItems.$inferInsert;

export function buildMenuItems(outlets: readonly Outlet[], items: readonly SeedItem[]): SeedMenuItem[] {
  return outlets.flatMap((outlet) =>
    items.map(({ id, code }) => ({
      outletId: outlet.id,
      itemId: id,
      priceCents: dearer[outlet.slug]?.[code] ?? null,
      onMenu: !absent[outlet.slug]?.includes(code),
    })),
  );
}

type Menus = {
  menus: (typeof menus.$inferInsert)[];
  slots: (typeof menuSlots.$inferInsert)[];
  choices: (typeof menuSlotChoices.$inferInsert)[];
};

/** The offers at one price, each a row of slots with what may fill them. */
export function buildMenus(items: readonly SeedItem[]): Menus {
  const ids = new Map(items.map(({ code, id }) => [code, id]));
  const made = menuData.map(({ slots, ...menu }, index) => {
    const row = { id: newId(), ...menu, position: index + 1 };
    return { row, slots: slots.map((slot, at) => slotOf(row.id, at + 1, slot, ids)) };
  });
  const slots = made.flatMap((menu) => menu.slots);
  return {
    menus: made.map(({ row }) => row),
    slots: slots.map(({ row }) => row),
    choices: slots.flatMap((slot) => slot.choices),
  };
}

type SlotData = (typeof menuData)[number]["slots"][number];

function slotOf(menuId: string, position: number, { choices, ...names }: SlotData, ids: Map<string, string>) {
  const row = { id: newId(), menuId, position, ...names };
  const rows = choices.map(({ item, surchargeCents }) => {
    const itemId = ids.get(item);
    if (!itemId) throw new Error(`a menu offers an unknown item: ${item}`);
    return { slotId: row.id, itemId, surchargeCents };
  });
  return { row, choices: rows };
}
