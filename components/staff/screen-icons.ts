import {
  Calculator,
  CalendarClock,
  ChartColumn,
  ChefHat,
  History,
  type LucideIcon,
  Moped,
  Package,
  Printer,
  ReceiptText,
  Route,
  Store,
  Users,
  Wallet,
} from "lucide-react";
import type { ScreenSlug } from "@/lib/staff/screens";

export const screenIcons: Record<ScreenSlug, LucideIcon> = {
  comptoir: Store,
  commandes: ReceiptText,
  cuisine: ChefHat,
  livraisons: Moped,
  tournee: Route,
  stock: Package,
  tiroir: Wallet,
  caisse: Calculator,
  rapports: ChartColumn,
  equipe: Users,
  service: CalendarClock,
  journal: History,
  impression: Printer,
};
