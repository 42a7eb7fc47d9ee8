import type { Permission } from "./permissions";

/** The parts of the stock screen, in the order of a day. `path` follows `/staff/stock/<outlet>`. */
export const stockTabs = [
  { key: "shelves", path: "", permission: "stock.view" },
  { key: "dough", path: "/preparation", permission: "stock.view" },
  { key: "counts", path: "/comptages", permission: "stock.view" },
  { key: "purchases", path: "/commandes", permission: "purchasing.draft" },
  { key: "arrivals", path: "/receptions", permission: "stock.work" },
  { key: "transfers", path: "/transferts", permission: "stock.view" },
  { key: "suppliers", path: "/fournisseurs", permission: "suppliers.manage" },
  { key: "use", path: "/consommation", permission: "reports.view" },
  { key: "costs", path: "/couts", permission: "purchasing.validate" },
  { key: "incidents", path: "/incidents", permission: "reports.view" },
] as const satisfies readonly { key: string; path: string; permission: Permission }[];
export type StockTab = (typeof stockTabs)[number]["key"];
