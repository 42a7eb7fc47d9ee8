import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DataSetting } from "@/components/account/data-setting";
import { EmailSetting } from "@/components/account/email-setting";
import { PasswordSetting } from "@/components/account/password-setting";
import { SessionsSetting } from "@/components/account/sessions-setting";
import { addressOfCustomer } from "@/lib/customers/customer";
import { isLocale } from "@/lib/i18n";
import { requireCustomer } from "@/lib/server/require-customer";
import { signOutAction } from "../../connexion/actions";
import { AccountPage } from "../account-page";
import {
  askEmailAction,
  changePasswordAction,
  deleteAccountAction,
  endOtherSessionsAction,
} from "../actions";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale: isLocale(locale) ? locale : "fr", namespace: "account.nav" });
  return { title: t("security"), robots: { index: false } };
}

export default async function SecurityPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const customer = await requireCustomer(locale, "/compte/securite");
  const email = addressOfCustomer(customer);
  return (
    <AccountPage locale={locale} customer={customer}>
      <EmailSetting email={email} claimed={customer.claimedEmail} ask={askEmailAction} />
      <PasswordSetting email={email} ask={changePasswordAction} />
      <SessionsSetting endOthers={endOtherSessionsAction} signOut={signOutAction} />
      <DataSetting remove={deleteAccountAction} />
    </AccountPage>
  );
}
