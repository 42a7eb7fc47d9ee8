import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { FootLink } from "@/components/account/foot-link";
import { ForgottenForm } from "@/components/account/forgotten-form";
import { Texts } from "@/components/texts";
import { AccountFrame } from "../account-frame";
import { askPasswordLinkAction } from "../actions";

type Props = { params: Promise<{ locale: "fr" | "en" }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "account.forgotten" });
  return { title: t("title"), robots: { index: false } };
}

export default async function ForgottenPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("account.forgotten");
  return (
    <AccountFrame
      title={t("title")}
      lead={t("lead")}
      foot={<FootLink href="/connexion">{t("back")}</FootLink>}
    >
      <Texts of={["account"]}>
        <ForgottenForm ask={askPasswordLinkAction} />
      </Texts>
    </AccountFrame>
  );
}
