import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { FootLink } from "@/components/account/foot-link";
import { SignUpForm } from "@/components/account/sign-up-form";
import { Texts } from "@/components/texts";
import { AccountFrame } from "../connexion/account-frame";
import { signUpAction } from "../connexion/actions";

type Props = { params: Promise<{ locale: "fr" | "en" }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "account.signUp" });
  return { title: t("title"), robots: { index: false } };
}

export default async function SignUpPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("account");
  return (
    <AccountFrame
      title={t("signUp.title")}
      lead={t("signUp.lead")}
      foot={<FootLink href="/connexion">{t("signUp.signIn")}</FootLink>}
    >
      <Texts of={["account"]}>
        <SignUpForm ask={signUpAction} />
      </Texts>
    </AccountFrame>
  );
}
