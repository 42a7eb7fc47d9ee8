import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { StaffInvoice } from "@/components/invoice/invoice-panel";
import { LiveRefresh } from "@/components/live-refresh";
import { StaffReceiptChoice } from "@/components/receipt/staff-receipt-choice";
import { BackLink } from "@/components/staff/back-link";
import { StatusSlot } from "@/components/staff/status-slot";
import { listInvoices } from "@/lib/fiscal/queries/get-invoices";
import { wordNeeded } from "@/lib/orders/cancelling";
import { getOrderSheet } from "@/lib/orders/queries/get-order-sheet";
import { listTakers } from "@/lib/orders/queries/list-takers";
import { isEnded, movesOpen } from "@/lib/orders/status";
import { now } from "@/lib/server/clock";
import { env } from "@/lib/server/env";
import { requireStaff } from "@/lib/server/session";
import { permissions } from "@/lib/staff/permissions";
import { listPinHolders } from "@/lib/staff/queries/get-pin";
import { askInvoiceAction, mailReceiptAction, sayAllergyAction } from "../../actions";
import { OrderAllergy } from "./order-allergy";
import { OrderHead } from "./order-head";
import { OrderHistory } from "./order-history";
import { OrderLines } from "./order-lines";
import { OrderMoney } from "./order-money";
import { OrderMoves } from "./order-moves";
import { OrderPerson } from "./order-person";
import { OrderProof } from "./order-proof";
import { OrderProposal } from "./order-proposal";

type Props = { params: Promise<{ outlet: string; orderId: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("staff.orders"))("one") };
}

/** One order, all of it: what was sold, to whom, what happened, what may be done next. */
export default async function OrderPage({ params }: Props) {
  const { outlet: slug, orderId } = await params;
  const staff = await requireStaff("orders.view", slug);
  const { outlet } = staff;
  const locale = await getLocale();
  const order = await getOrderSheet(orderId, [outlet.id], locale);
  if (!order) notFound();
  const here = new Set(permissions.filter((permission) => staff.outletIds(permission).includes(outlet.id)));
  const moves = movesOpen(order.status, order.mode, here);
  const changes = order.status === "placed" && here.has("orders.place");
  const changeAt = changes ? `/staff/commandes/${outlet.slug}/${order.id}/modifier` : null;
  const may = { changeAt, decide: here.has("refunds.decide"), take: here.has("handover.work") };
  const begun = moves.includes("cancelStarted");
  const word = here.has("orders.cancel") ? wordNeeded(order.status, order.refundableCents) : null;
  const paid = order.payments.some(({ status }) => status === "captured");
  const site = locale === "en" ? `${env.PUBLIC_URL}/en` : env.PUBLIC_URL;
  const reduces =
    here.has("orders.place") &&
    !isEnded(order.status) &&
    order.status !== "preparing" &&
    order.totalCents > 0;
  const [t, { common, staff: texts, till, paper }, takers, invoices, deciders, agreeing] = await Promise.all([
    getTranslations("staff.orders"),
    getMessages(),
    begun ? listTakers(order.id, outlet.id, locale) : [],
    listInvoices({ orderId: order.id, outletIds: [outlet.id] }),
    reduces ? listPinHolders("prices.decide", outlet.id) : null,
    word && !here.has(word) ? listPinHolders(word, outlet.id) : null,
  ]);
  const { cancel, collect, refundForm, voucher, gesture, reduce, changeButton, byHand, allergy } =
    texts.orders;
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <NextIntlClientProvider
        messages={{
          common: { live: common.live },
          staff: { orders: { cancel, collect, refundForm, voucher, gesture, reduce, changeButton } },
          till: { pay: till.pay },
        }}
      >
        <StatusSlot>
          <LiveRefresh topics={[`orders:${outlet.id}`]} />
        </StatusSlot>
        <BackLink href={`/staff/commandes/${outlet.slug}`}>{t("back")}</BackLink>
        <OrderHead order={order} outlet={outlet} at={now()}>
          <OrderMoves order={order} moves={moves} {...{ takers, may, deciders, agreeing }} />
        </OrderHead>
      </NextIntlClientProvider>
      <OrderProposal order={order} outlet={outlet} />
      <NextIntlClientProvider
        messages={{
          common: { allergens: common.allergens, allergy: common.allergy },
          staff: { orders: { allergy } },
        }}
      >
        <OrderAllergy
          order={order}
          say={here.has("orders.place") && !isEnded(order.status) ? sayAllergyAction : null}
        />
      </NextIntlClientProvider>
      <div className="grid items-start gap-4 lg:grid-cols-[1.4fr_1fr]">
        <div className="grid gap-4">
          <OrderLines order={order} />
          <NextIntlClientProvider
            messages={{
              staff: { orders: { byHand } },
              paper: { receipt: paper.receipt, invoice: paper.invoice },
            }}
          >
            <OrderMoney order={order} outlet={outlet} decides={may.decide}>
              {paid && (
                <StaffReceiptChoice
                  orderId={order.id}
                  email={order.email ?? ""}
                  followUrl={`${site}/suivi/${order.token}/ticket`}
                  printAt={`/staff/commandes/${outlet.slug}/${order.id}/ticket`}
                  send={mailReceiptAction}
                />
              )}
              <StaffInvoice
                orderId={order.id}
                billing={order.billing}
                invoices={invoices.map((invoice) => ({
                  ...invoice,
                  href: `/staff/commandes/${outlet.slug}/${order.id}/facture/${invoice.number}`,
                }))}
                ask={askInvoiceAction}
              />
            </OrderMoney>
          </NextIntlClientProvider>
        </div>
        <div className="grid gap-4">
          <OrderPerson order={order} />
          {order.proof && <OrderProof proof={order.proof} zone={outlet.timezone} />}
          <OrderHistory order={order} outlet={outlet} />
        </div>
      </div>
    </div>
  );
}
