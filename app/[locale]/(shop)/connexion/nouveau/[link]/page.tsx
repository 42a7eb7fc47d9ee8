import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ChoosePasswordForm } from "@/components/account/choose-password-form";
import { FootLink } from "@/components/account/foot-link";
import { Texts } from "@/components/texts";
import { isLocale } from "@/lib/i18n";
import { AccountFrame } from "../../account-frame";
import { takePasswordLinkAction } from "../../actions";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string; link: string }> };

/** The address is a key: no page it leads to may learn it. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale: isLocale(locale) ? locale : "fr", namespace: "account.choose" });
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

export default async function ChoosePasswordPage({ params }: Props) {
  const { locale, link } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("account.choose");
  return (
    <AccountFrame
      title={t("title")}
      lead={t("lead")}
      foot={<FootLink href="/connexion/oubli">{t("again")}</FootLink>}
    >
      <Texts of={["account"]}>
        <ChoosePasswordForm link={link} ask={takePasswordLinkAction} />
      </Texts>
    </AccountFrame>
  );
}
