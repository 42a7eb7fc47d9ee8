import { useSyncExternalStore } from "react";
import type { MenuCard } from "@/lib/catalogue/menu-cards";

export type Filters = { vegetarian: boolean; avoid: readonly string[] };

const none: Filters = { vegetarian: false, avoid: [] };
const changed = "ocpizza:filters";
let read: { search: string; filters: Filters } = { search: "", filters: none };

function get(): Filters {
  const { search } = window.location;
  if (search !== read.search) {
    const asked = new URLSearchParams(search);
    const avoid = (asked.get("sans") ?? "").split(",").filter((code) => /^[A-Z]{3}$/.test(code));
    read = { search, filters: { vegetarian: asked.has("vegetarien"), avoid } };
  }
  return read.filters;
}

function subscribe(listener: () => void) {
  window.addEventListener("popstate", listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener("popstate", listener);
    window.removeEventListener(changed, listener);
  };
}

/** What the reader does not want to see, kept in the address so that it can be shared and comes back with "back". */
export const useFilters = (): Filters => useSyncExternalStore(subscribe, get, () => none);

export function setFilters({ vegetarian, avoid }: Filters): void {
  const asked = [vegetarian && "vegetarien", avoid.length > 0 && `sans=${avoid.join(",")}`]
    .filter(Boolean)
    .join("&");
  window.history.replaceState(
    null,
    "",
    `${window.location.pathname}${asked && `?${asked}`}${window.location.hash}`,
  );
  window.dispatchEvent(new Event(changed));
}

export const passes = (
  card: Pick<MenuCard, "vegetarian" | "allergens">,
  { vegetarian, avoid }: Filters,
): boolean => (!vegetarian || card.vegetarian) && !card.allergens.some((code) => avoid.includes(code));
