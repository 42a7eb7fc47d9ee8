import { getLocale, getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/live-refresh";
import { Counter } from "@/components/staff/counter/counter";
import { counterTexts } from "@/components/staff/counter/counter-texts";
import { ReadyStrip } from "@/components/staff/counter/ready-strip";
import { TrainingLink } from "@/components/staff/counter/training-link";
import { StatusSlot } from "@/components/staff/status-slot";
import { Texts } from "@/components/texts";
import { filterOf } from "@/lib/orders/order-filter";
import { listOrders } from "@/lib/orders/queries/list-orders";
import { listParked } from "@/lib/orders/queries/list-parked";
import { smsIsOffered } from "@/lib/server/channels/sms";
import { now } from "@/lib/server/clock";
import { env } from "@/lib/server/env";
import { requireStaff } from "@/lib/server/session";
import { getShopMenu } from "@/lib/server/shop-cache";
import { getAllLeft } from "@/lib/stock/queries/get-availability";
import { businessDayOf } from "@/lib/time";
import {
  askInvoiceAction,
  collectOrderAction,
  getBillAction,
  mailReceiptAction,
  payOrderAction,
} from "../../commandes/actions";
import {
  findCallerAction,
  findSisterForTicketAction,
  openAccountAction,
  parkTicketAction,
  placeTicketAction,
  quoteTicketAction,
  suggestAddressesAction,
  takeTicketAction,
} from "../actions";

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("comptoir") };
}

const actions = {
  findCaller: findCallerAction,
  openAccount: openAccountAction,
  quote: quoteTicketAction,
  place: placeTicketAction,
  suggest: suggestAddressesAction,
  sister: findSisterForTicketAction,
};

/** Takes an order by phone or over the counter, and hands over what is ready. */
export default async function CounterPage({ params }: { params: Promise<{ outlet: string }> }) {
  const staff = await requireStaff("orders.place", (await params).outlet);
  const { outlet } = staff;
  const locale = await getLocale();
  const today = businessDayOf(now(), outlet.timezone);
  const toHandOver = staff.outletIds("handover.work").includes(outlet.id);
  const [t, menu, availability, parked, ready] = await Promise.all([
    getTranslations("fiscal.training"),
    getShopMenu(outlet, locale),
    getAllLeft(outlet.id),
    listParked(outlet.id),
    toHandOver ? listOrders(outlet.id, filterOf({ statut: "ready", mode: "takeaway" }, today), locale) : null,
  ]);
  return (
    <Texts of={[...counterTexts, "staff.orders.collect", "till.pay", "paper.receipt", "paper.invoice"]}>
      <StatusSlot>
        <TrainingLink outlet={outlet.slug} label={t("link")} />
        <LiveRefresh topics={[`orders:${outlet.id}`]} />
      </StatusSlot>
      <div className="flex flex-1 flex-col md:h-[calc(100dvh-3.5rem)] md:flex-none">
        {ready && <ReadyStrip orders={ready.orders} collect={collectOrderAction} bill={getBillAction} />}
        <Counter
          sms={smsIsOffered()}
          paying={
            toHandOver
              ? {
                  pay: payOrderAction,
                  bill: getBillAction,
                  sendReceipt: mailReceiptAction,
                  askInvoice: askInvoiceAction,
                  site: env.PUBLIC_URL,
                }
              : null
          }
          parking={{ notes: parked, park: parkTicketAction, take: takeTicketAction }}
          key={outlet.id}
          outlet={outlet}
          menu={menu}
          availability={availability}
          actions={actions}
        />
      </div>
    </Texts>
  );
}
