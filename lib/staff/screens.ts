import type { Permission } from "./permissions";
import type { Staff } from "./staff";

/** The screens of a shift, in the order of an order's way through the house. The word is the one in the address. */
export const screens = [
  { slug: "comptoir", permission: "orders.place" },
  { slug: "commandes", permission: "orders.view" },
  { slug: "clients", permission: "customers.view" },
  { slug: "avis", permission: "reviews.answer" },
  { slug: "cuisine", permission: "kitchen.view" },
  { slug: "livraisons", permission: "dispatch.view" },
  { slug: "tournee", permission: "dispatch.work" },
  { slug: "stock", permission: "stock.view" },
  { slug: "catalogue", permission: "catalogue.view" },
  { slug: "tiroir", permission: "till.work" },
  { slug: "caisse", permission: "accounts.view" },
  { slug: "rapports", permission: "reports.view" },
  { slug: "equipe", permission: "team.manage" },
  { slug: "service", permission: "team.see" },
  { slug: "journal", permission: "journal.view" },
  { slug: "impression", permission: "printers.manage" },
  { slug: "pizzeria", permission: "outlets.manage" },
] as const satisfies readonly { slug: string; permission: Permission }[];
export type ScreenSlug = (typeof screens)[number]["slug"];

/** An outlet and the screens somebody may use there. */
export type Post = { slug: string; name: string; screens: ScreenSlug[] };

/** Where he may use what; outlets at which he may use nothing are left out. */
export function postsOf(staff: Staff): Post[] {
  return staff.outlets
    .map(({ id, slug, name }) => ({
      slug,
      name: placeName(name),
      screens: screens
        .filter(({ permission }) => staff.outletIds(permission).includes(id))
        .map((screen) => screen.slug),
    }))
    .filter((post) => post.screens.length > 0);
}

/** `OC Pizza Croix-Rousse` → `Croix-Rousse`: among ourselves nobody says the rest. */
export const placeName = (name: string): string => name.replace(/^OC Pizza\s+/, "");
