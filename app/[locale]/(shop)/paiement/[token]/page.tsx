import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PaymentPanel } from "@/components/payment/payment-panel";
import { Texts } from "@/components/texts";
import { isLocale } from "@/lib/i18n";
import { getPaymentState } from "@/lib/orders/queries/get-payment-state";
import { checkPaymentAction, payAction, switchToReceiptAction } from "./actions";

export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ retour?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "payment" });
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** Where a customer comes back from the provider's page, and where an order that was not paid can still be. */
export default async function PaymentPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const state = /^[\w-]{22}$/.test(token) ? await getPaymentState(token) : null;
  if (!state) notFound();
  const { retour } = await searchParams;
  return (
    <div className="mx-auto w-full max-w-xl px-4 py-10 sm:py-16">
      <Texts of={["payment"]}>
        <PaymentPanel
          read={state}
          back={retour === "paye" ? "paid" : retour === "annule" ? "cancelled" : null}
          actions={{ check: checkPaymentAction, pay: payAction, switchToReceipt: switchToReceiptAction }}
        />
      </Texts>
    </div>
  );
}
