import { ChefHat, type LucideIcon, Moped, ReceiptText, Route, Store } from "lucide-react";
import type { ScreenSlug } from "@/lib/staff/screens";

export const screenIcons: Record<ScreenSlug, LucideIcon> = {
  comptoir: Store,
  commandes: ReceiptText,
  cuisine: ChefHat,
  livraisons: Moped,
  tournee: Route,
};
