import type { Menu } from "./menu";

/** The menu with the drawing's file name of each product, by product code. */
export type DrawnMenu = Menu & { art: Record<string, string> };
