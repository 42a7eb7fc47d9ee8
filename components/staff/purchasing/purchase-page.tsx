import type { ReactNode } from "react";
import type { PurchaseRow } from "@/lib/purchasing/queries/list-purchases";
import { LiveRefresh } from "../../live-refresh";
import { Texts } from "../../texts";
import { EmptyState } from "../../ui/empty-state";
import { StatusSlot } from "../status-slot";
import { PurchaseList } from "./purchase-list";

type PurchasePageProps = {
  outletId: string;
  today: string;
  title: ReactNode;
  lead: ReactNode;
  /** What may be done here, beside the title. */
  gesture?: ReactNode;
  /** Said where nothing is; null where something is. */
  empty: { title: ReactNode; text: ReactNode } | null;
  /** In the order in which they are looked at; one without a row is left out. `open`: the address before an order's id. */
  groups: readonly { key: string; title: ReactNode; rows: PurchaseRow[]; open: string }[];
};

/** Purchase orders in groups, kept fresh: what was ordered, and what is to be received. */
export function PurchasePage({ outletId, today, title, lead, gesture, empty, groups }: PurchasePageProps) {
  return (
    <div className="mx-auto grid w-full max-w-4xl content-start gap-4 p-3 md:p-6">
      <Texts of={["common.live"]}>
        <StatusSlot>
          <LiveRefresh topics={[`orders:${outletId}`]} />
        </StatusSlot>
      </Texts>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-3xl">{title}</h1>
          <p className="text-ink-soft">{lead}</p>
        </div>
        {gesture}
      </div>
      {empty && <EmptyState title={empty.title}>{empty.text}</EmptyState>}
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ key, title: heading, rows, open }) => (
          <section key={key} className="grid gap-2">
            <h2 className="text-xl">{heading}</h2>
            <PurchaseList rows={rows} today={today} open={open} />
          </section>
        ))}
    </div>
  );
}
