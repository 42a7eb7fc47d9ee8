import Link from "next/link";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ForgetRound } from "@/components/delivery/kept-round/forget-round";
import { getSharedScreen, getStaff, screenPath } from "@/lib/server/session";
import { returnPath } from "@/lib/staff/return-path";
import { SignInForm } from "./sign-in-form";
import { SignInFrame } from "./sign-in-frame";

export async function generateMetadata() {
  return { title: (await getTranslations("staff.signIn"))("title") };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const returnTo = returnPath((await searchParams).retour);
  if (await getStaff()) redirect(returnTo);
  if (await getSharedScreen()) redirect(`${screenPath}?retour=${encodeURIComponent(returnTo)}`);
  const [t, { staff, refusals }] = await Promise.all([getTranslations("staff.signIn"), getMessages()]);
  const { wrong_credentials, slow_down, temporary_over, failed } = refusals;
  const shop = (text: ReactNode) => (
    <a href="/" className="font-semibold text-tomato underline underline-offset-4">
      {text}
    </a>
  );
  return (
    <SignInFrame title={t("title")} lead={t("lead")} foot={t.rich("customer", { shop })}>
      <NextIntlClientProvider
        messages={{
          staff: { signIn: staff.signIn },
          refusals: { wrong_credentials, slow_down, temporary_over, failed },
        }}
      >
        <SignInForm returnTo={returnTo} />
      </NextIntlClientProvider>
      <ForgetRound />
      <p className="mt-5 text-center">
        <Link
          href="/staff/connexion/oubli"
          className="inline-flex min-h-11 items-center font-semibold text-tomato underline underline-offset-4"
        >
          {t("forgotten")}
        </Link>
      </p>
    </SignInFrame>
  );
}
