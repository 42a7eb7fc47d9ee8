import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ConfirmForm } from "@/components/account/confirm-form";
import { Texts } from "@/components/texts";
import { isLocale } from "@/lib/i18n";
import { AccountFrame } from "../../../connexion/account-frame";
import { confirmEmailAction } from "../../../connexion/actions";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string; link: string }> };

/** The address is a key: no page it leads to may learn it. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale: isLocale(locale) ? locale : "fr", namespace: "account.confirm" });
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

export default async function ConfirmPage({ params }: Props) {
  const { locale, link } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("account.confirm");
  return (
    <AccountFrame title={t("title")} lead={t("lead")}>
      <Texts of={["account"]}>
        <ConfirmForm link={link} ask={confirmEmailAction} />
      </Texts>
    </AccountFrame>
  );
}
