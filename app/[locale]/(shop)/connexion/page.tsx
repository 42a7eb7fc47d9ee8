import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { FootLink } from "@/components/account/foot-link";
import { SignInForm } from "@/components/account/sign-in-form";
import { Texts } from "@/components/texts";
import { AccountFrame } from "./account-frame";
import { signInAction } from "./actions";

type Props = { params: Promise<{ locale: "fr" | "en" }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "account.signIn" });
  return { title: t("title"), robots: { index: false } };
}

export default async function SignInPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("account");
  const foot = (
    <>
      <FootLink href="/connexion/oubli">{t("signIn.forgotten")}</FootLink>
      <FootLink href="/inscription">{t("signIn.signUp")}</FootLink>
      <p className="mt-2 text-ink-soft">{t("signIn.guest")}</p>
    </>
  );
  return (
    <AccountFrame title={t("signIn.title")} lead={t("signIn.lead")} foot={foot}>
      <Texts of={["account"]}>
        <SignInForm ask={signInAction} />
      </Texts>
    </AccountFrame>
  );
}
