import type { Outlet } from "./outlet";

/** What customers see of an outlet that does not move with the clock. */
export type ShopOutlet = Pick<
  Outlet,
  | "id"
  | "slug"
  | "name"
  | "status"
  | "opensOn"
  | "street"
  | "postcode"
  | "city"
  | "phone"
  | "timezone"
  | "hours"
>;
