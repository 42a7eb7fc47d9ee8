import Link from "next/link";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import type { OrderStatus } from "@/db/enums";
import { type OrderGroup, orderGroups } from "@/lib/orders/order-filter";
import { type Asked, addressWith } from "./address";

const groups = Object.keys(orderGroups) as OrderGroup[];

/** Where orders stand, each with how many of the day there are. */
export function OrderTabs({
  group,
  counts,
  asked,
}: {
  group: OrderGroup | null;
  counts: Partial<Record<OrderStatus, number>>;
  asked: Asked;
}) {
  const t = useTranslations("staff.orders");
  const count = (statuses: readonly OrderStatus[]) =>
    statuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  const all = count(Object.keys(counts) as OrderStatus[]);
  const shown = groups.filter(
    (name) => name !== "failed" || count(orderGroups.failed) > 0 || group === "failed",
  );
  return (
    <nav aria-label={t("tabs.label")} className="-mx-3 overflow-x-auto px-3 pb-1 md:mx-0 md:px-0">
      <ul className="flex w-max gap-2">
        <Tab
          href={addressWith(asked, { statut: null })}
          current={group === null}
          label={t("tabs.all")}
          count={all}
        />
        {shown.map((name) => (
          <Tab
            key={name}
            href={addressWith(asked, { statut: name })}
            current={group === name}
            label={t(`tabs.${name}`)}
            count={count(orderGroups[name])}
          />
        ))}
      </ul>
    </nav>
  );
}

function Tab({
  href,
  current,
  label,
  count,
}: {
  href: string;
  current: boolean;
  label: string;
  count: number;
}) {
  return (
    <li>
      <Link
        href={href}
        scroll={false}
        aria-current={current ? "true" : undefined}
        className={classes(
          "flex min-h-11 items-center gap-2 rounded-full border-2 px-4 font-semibold text-sm transition-colors",
          current ? "border-ink bg-ink text-paper" : "border-line bg-card hover:border-crust",
        )}
      >
        {label}
        <span className={classes("tabular-nums", current ? "opacity-80" : "text-ink-soft")}>{count}</span>
      </Link>
    </li>
  );
}
