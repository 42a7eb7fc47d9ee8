import {
  Calculator,
  ChefHat,
  type LucideIcon,
  Moped,
  Package,
  ReceiptText,
  Route,
  Store,
  Users,
} from "lucide-react";
import type { ScreenSlug } from "@/lib/staff/screens";

export const screenIcons: Record<ScreenSlug, LucideIcon> = {
  comptoir: Store,
  commandes: ReceiptText,
  cuisine: ChefHat,
  livraisons: Moped,
  tournee: Route,
  stock: Package,
  caisse: Calculator,
  equipe: Users,
};
