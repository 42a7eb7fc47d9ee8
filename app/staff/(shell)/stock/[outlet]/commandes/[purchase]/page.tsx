import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/live-refresh";
import { BackLink } from "@/components/staff/back-link";
import { DecidePurchase } from "@/components/staff/purchasing/decide-purchase";
import { OrderedGestures } from "@/components/staff/purchasing/ordered-gestures";
import { ReceiptList } from "@/components/staff/purchasing/receipt-list";
import { PurchaseStateBadge } from "@/components/staff/purchasing/state-badge";
import { StatusSlot } from "@/components/staff/status-slot";
import { Texts } from "@/components/texts";
import { Notice } from "@/components/ui/notice";
import { nameOf } from "@/lib/catalogue/catalogue";
import { deliveryDays } from "@/lib/purchasing/deliveries";
import { purchaseName } from "@/lib/purchasing/purchase";
import { getPurchase } from "@/lib/purchasing/queries/get-purchase";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { businessDayOf, dayName } from "@/lib/time";
import {
  cancelPurchaseAction,
  refusePurchaseAction,
  resendPurchaseAction,
  validatePurchaseAction,
} from "../actions";
import { PurchaseTable } from "./purchase-table";

type Props = { params: Promise<{ outlet: string; purchase: string }> };
const isId = (text: string) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

export async function generateMetadata() {
  return { title: (await getTranslations("purchasing.one"))("title") };
}

/** One purchase order: what was wanted, what was decided, what has come, and what may be done now. */
export default async function PurchasePage({ params }: Props) {
  const { outlet: slug, purchase: id } = await params;
  const staff = await requireStaff("purchasing.draft", slug);
  const { outlet } = staff;
  const purchase = isId(id) ? await getPurchase(id, [outlet.id]) : null;
  if (!purchase) notFound();
  const [locale, t, state] = await Promise.all([
    getLocale(),
    getTranslations("purchasing.one"),
    getTranslations("purchasing.mail"),
  ]);
  const decides = staff.outletIds("purchasing.validate").includes(outlet.id);
  const receives = staff.outletIds("stock.work").includes(outlet.id);
  const today = businessDayOf(now(), outlet.timezone);
  const lines = purchase.lines.map((line) => ({ ...line, name: nameOf(line, locale) }));
  const back = `/staff/stock/${slug}/commandes`;
  return (
    <div className="mx-auto grid w-full max-w-4xl content-start gap-4 p-3 md:p-6">
      <Texts of={["common.live", "purchasing"]}>
        <StatusSlot>
          <LiveRefresh topics={[`orders:${outlet.id}`]} />
        </StatusSlot>
        <BackLink href={back}>{t("back")}</BackLink>
        <header>
          <h1 className="flex flex-wrap items-center gap-x-4 gap-y-1 text-3xl">
            {purchase.supplier.name}
            <PurchaseStateBadge
              state={purchase.state}
              late={purchase.state === "ordered" && purchase.dueOn < today}
            />
          </h1>
          <p className="text-ink-soft">
            {purchase.number !== null && `${purchaseName(purchase.outlet.code, purchase.number)} · `}
            {t("due", { day: dayName(purchase.dueOn, locale) })} ·{" "}
            {t("drafted", { name: purchase.draftedBy })}
            {purchase.decidedBy &&
              ` · ${t(purchase.state === "refused" ? "refusedBy" : "orderedBy", { name: purchase.decidedBy })}`}
          </p>
          {purchase.note && <p className="[overflow-wrap:anywhere]">{t("note", { note: purchase.note })}</p>}
        </header>
        {purchase.reason && <Notice tone="bad">{t("reason", { reason: purchase.reason })}</Notice>}
        {purchase.mail && (
          <p className="text-sm">{state(mailKey(purchase.mail.state), { email: purchase.supplier.email })}</p>
        )}
        {purchase.state === "draft" && decides ? (
          <DecidePurchase
            id={purchase.id}
            lines={lines}
            dueOn={purchase.dueOn}
            days={deliveryDays(purchase.supplier, today, 6)}
            minimumCents={purchase.supplier.minimumCents}
            supplier={purchase.supplier.name}
            actions={{ validate: validatePurchaseAction, refuse: refusePurchaseAction }}
          />
        ) : (
          <PurchaseTable lines={lines} state={purchase.state} />
        )}
        {purchase.state === "draft" && !decides && <Notice>{t("waits")}</Notice>}
        {purchase.number !== null && (
          <OrderedGestures
            id={purchase.id}
            sent={purchase.sent}
            pdf={`${back}/${purchase.id}/pdf`}
            receive={
              receives && purchase.state === "ordered"
                ? `/staff/stock/${slug}/receptions/${purchase.id}`
                : null
            }
            actions={
              decides && purchase.state === "ordered"
                ? {
                    resend: resendPurchaseAction,
                    cancel: purchase.receipts.length === 0 ? cancelPurchaseAction : null,
                  }
                : null
            }
          />
        )}
        <ReceiptList receipts={purchase.receipts} lines={lines} zone={outlet.timezone} />
      </Texts>
    </div>
  );
}

const mailKey = (state: string) =>
  state === "sent" ? "sent" : state === "pending" ? "pending" : state === "doubtful" ? "doubtful" : "failed";
