import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { Texts } from "@/components/texts";
import { Tracker } from "@/components/tracking/tracker";
import { isLocale } from "@/lib/i18n";
import { getTracking } from "@/lib/orders/queries/get-tracking";
import { pushKey } from "@/lib/server/channels/push";
import { smsIsOffered } from "@/lib/server/channels/sms";
import { reorderAction } from "../../actions";
import { checkPaymentAction, payAction } from "../../paiement/[token]/actions";
import { cancelOrderAction, chooseTellingAction, dropProposalAction, settleOnReceiptAction } from "./actions";

export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ retour?: string | string[] }>;
};
const actions = {
  ...{ cancel: cancelOrderAction, settleOnReceipt: settleOnReceiptAction, drop: dropProposalAction },
  ...{ pay: payAction, check: checkPaymentAction, reorder: reorderAction },
};

const track = cache((token: string, locale: "fr" | "en") =>
  /^[\w-]{22}$/.test(token) ? getTracking(token, locale) : null,
);

/** Who holds the link follows the order: the link stays out of search engines and of other sites' logs. */
export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { locale, token } = await params;
  const tracking = isLocale(locale) ? await track(token, locale) : null;
  const t = await getTranslations({ locale, namespace: "tracking" });
  const title = tracking ? t("meta.title", { number: tracking.number }) : t("lost.title");
  return { title, robots: { index: false, follow: false }, referrer: "no-referrer" };
}

export default async function TrackingPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const tracking = await track(token, locale);
  if (!tracking) notFound();
  const telling = { choose: chooseTellingAction, pushKey: pushKey(), sms: smsIsOffered() };
  return (
    <Texts of={["tracking", "shop.again", "common.size", "common.plan"]}>
      <Tracker
        read={tracking}
        back={(await searchParams).retour === "paye"}
        actions={actions}
        telling={telling}
      />
    </Texts>
  );
}
