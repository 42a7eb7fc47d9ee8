import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/live-refresh";
import { StatusSlot } from "@/components/staff/status-slot";
import { filterOf } from "@/lib/orders/order-filter";
import { countFigure } from "@/lib/orders/queries/count-figure";
import { countOrders } from "@/lib/orders/queries/count-orders";
import { listOrders } from "@/lib/orders/queries/list-orders";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { businessDayOf } from "@/lib/time";
import { OrderFilters } from "./order-filters";
import { OrderList } from "./order-list";
import { OrderNarrowing } from "./order-narrowing";
import { OrderTabs } from "./order-tabs";
import { PrinterNotice } from "./printer-notice";

type Props = {
  params: Promise<{ outlet: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("commandes") };
}

/** Every order of an outlet, today's first: find one, see where it stands, open it. */
export default async function OrdersPage({ params, searchParams }: Props) {
  const { outlet } = await requireStaff("orders.view", (await params).outlet);
  const [asked, locale, t, { common, staff }] = await Promise.all([
    searchParams,
    getLocale(),
    getTranslations("staff.orders"),
    getMessages(),
  ]);
  const at = now();
  const today = businessDayOf(at, outlet.timezone);
  const filter = filterOf(asked, today);
  const fromReports = Object.values(filter.narrowed).some((one) => one !== null);
  const [{ orders, next }, figure, counts] = await Promise.all([
    listOrders(outlet.id, filter, locale),
    fromReports ? countFigure(outlet.id, filter) : null,
    countOrders([outlet.id], filter.day ?? today),
  ]);
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <NextIntlClientProvider
        messages={{
          common: { live: common.live },
          staff: {
            orders: { filters: staff.orders.filters, mode: staff.orders.mode, channel: staff.orders.channel },
          },
        }}
      >
        <StatusSlot>
          <LiveRefresh topics={[`orders:${outlet.id}`]} />
        </StatusSlot>
        <h1 className="text-3xl">{t("title")}</h1>
        <OrderFilters
          search={filter.search}
          day={filter.day}
          today={today}
          mode={filter.mode}
          channel={filter.channel}
        />
      </NextIntlClientProvider>
      <PrinterNotice outletId={outlet.id} timezone={outlet.timezone} />
      <OrderNarrowing filter={filter} asked={asked} count={figure} />
      <OrderTabs group={filter.group} counts={counts} asked={asked} />
      <OrderList orders={orders} next={next} asked={asked} today={today} at={at} outlet={outlet} />
    </div>
  );
}
