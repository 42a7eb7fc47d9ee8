import type { ReactNode } from "react";
import { StockTabs } from "@/components/staff/stock/tabs";
import { Texts } from "@/components/texts";
import { requireStaff } from "@/lib/server/session";
import { stockTabs } from "@/lib/staff/stock-tabs";

type Props = { params: Promise<{ outlet: string }>; children: ReactNode };

/** The parts of the stock screen that this colleague may open, above each of them. Every page asks for itself. */
export default async function StockLayout({ params, children }: Props) {
  const { outlet, outletIds } = await requireStaff("stock.view", (await params).outlet);
  const tabs = stockTabs.filter(({ permission }) => outletIds(permission).includes(outlet.id));
  return (
    <>
      <Texts of={["purchasing.tabs"]}>
        <StockTabs outlet={outlet.slug} tabs={tabs.map(({ key, path }) => ({ key, path }))} />
      </Texts>
      {children}
    </>
  );
}
