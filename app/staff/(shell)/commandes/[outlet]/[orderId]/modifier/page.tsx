import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/live-refresh";
import { ChangeCounter } from "@/components/staff/counter/change-counter";
import { counterTexts } from "@/components/staff/counter/counter-texts";
import { StatusSlot } from "@/components/staff/status-slot";
import { Texts } from "@/components/texts";
import { getChangeable } from "@/lib/orders/queries/get-changeable";
import { requireStaff } from "@/lib/server/session";
import { getShopMenu } from "@/lib/server/shop-cache";
import { getAllLeft } from "@/lib/stock/queries/get-availability";
import { suggestAddressesAction } from "../../../../comptoir/actions";
import { changeOrderAction, quoteChangeAction } from "../../../actions";

type Props = { params: Promise<{ outlet: string; orderId: string }> };

const actions = { quote: quoteChangeAction, change: changeOrderAction, suggest: suggestAddressesAction };

export async function generateMetadata() {
  return { title: (await getTranslations("counter.change"))("page") };
}

/** Changes an order for who calls, on the screen it would have been taken on. */
export default async function ModifyPage({ params }: Props) {
  const { outlet: slug, orderId } = await params;
  const { outlet } = await requireStaff("orders.place", slug);
  const known = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(orderId);
  const order = known ? await getChangeable({ orderId, outletIds: [outlet.id] }) : null;
  if (!order) notFound();
  if (order.status !== "placed") redirect(`/staff/commandes/${outlet.slug}/${order.orderId}`);
  const locale = await getLocale();
  const [t, menu, availability] = await Promise.all([
    getTranslations("counter.change"),
    getShopMenu(outlet, locale),
    getAllLeft(outlet.id),
  ]);
  return (
    <Texts of={counterTexts}>
      <StatusSlot>
        <LiveRefresh topics={[`orders:${outlet.id}`]} />
      </StatusSlot>
      <div className="flex flex-1 flex-col md:h-[calc(100dvh-3.5rem)] md:flex-none">
        <h1 className="border-line border-b-2 px-4 py-2 font-bold font-sans text-lg tracking-normal">
          {t("title", { number: order.number, name: order.name })}
        </h1>
        <ChangeCounter
          key={order.revision}
          order={order}
          outlet={outlet}
          menu={menu}
          availability={availability}
          actions={actions}
        />
      </div>
    </Texts>
  );
}
