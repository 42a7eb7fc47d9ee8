import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AddressesSetting } from "@/components/account/addresses-setting";
import { BillingForm } from "@/components/account/billing-form";
import { DetailsForm } from "@/components/account/details-form";
import { getProfile } from "@/lib/customers/queries/get-profile";
import { isLocale } from "@/lib/i18n";
import { servedAddresses } from "@/lib/orders/queries/served-addresses";
import { smsIsOffered } from "@/lib/server/channels/sms";
import { requireCustomer } from "@/lib/server/require-customer";
import { AccountPage } from "../account-page";
import {
  dropAddressAction,
  keepAddressAction,
  preferAddressAction,
  saveBillingAction,
  saveDetailsAction,
} from "../actions";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale: isLocale(locale) ? locale : "fr", namespace: "account.nav" });
  return { title: t("details"), robots: { index: false } };
}

export default async function DetailsPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const customer = await requireCustomer(locale, "/compte/informations");
  const profile = await getProfile(customer.id);
  if (!profile) notFound();
  const addresses = await servedAddresses(profile.addresses);
  const actions = { keep: keepAddressAction, drop: dropAddressAction, prefer: preferAddressAction };
  return (
    <AccountPage locale={locale} customer={customer} texts={["shop.finder"]}>
      <DetailsForm profile={profile} sms={smsIsOffered()} ask={saveDetailsAction} />
      <AddressesSetting addresses={addresses} actions={actions} />
      <BillingForm billing={profile.billing} ask={saveBillingAction} />
    </AccountPage>
  );
}
