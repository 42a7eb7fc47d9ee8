import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Mark } from "@/components/staff/mark";
import { getStaff } from "@/lib/server/session";
import { returnPath } from "@/lib/staff/return-path";
import { SignInForm } from "./sign-in-form";
import { SignInLanguage } from "./sign-in-language";

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
  const [t, { staff, refusals }] = await Promise.all([getTranslations("staff.signIn"), getMessages()]);
  const { wrong_credentials, slow_down, failed } = refusals;
  return (
    <div className="grid min-h-dvh lg:grid-cols-[1.1fr_1fr]">
      <div className="relative hidden overflow-hidden bg-tomato-wash lg:block" aria-hidden="true">
        <div className="absolute -top-40 -left-40 size-[64rem] rounded-full bg-[radial-gradient(circle_at_60%_60%,var(--ember-wash)_0,var(--ember-wash)_40%,transparent_41%)]" />
        <div className="absolute inset-0 grid content-center justify-items-center gap-10 p-12 text-center">
          <Mark className="size-56 drop-shadow-xl xl:size-72" />
          <p className="max-w-[16ch] font-display font-extrabold text-5xl text-ink leading-[1.05] tracking-tight xl:text-6xl">
            {t("slogan")}
          </p>
        </div>
      </div>
      <main className="grid content-between justify-items-center gap-8 p-5 sm:p-10">
        <div className="flex w-full max-w-sm items-center justify-between lg:justify-end">
          <Mark className="size-12 lg:hidden" />
          <SignInLanguage />
        </div>
        <div className="w-full max-w-sm">
          <h1 className="mb-1 text-4xl">{t("title")}</h1>
          <p className="mb-7 text-ink-soft">{t("lead")}</p>
          <NextIntlClientProvider
            messages={{ staff: { signIn: staff.signIn }, refusals: { wrong_credentials, slow_down, failed } }}
          >
            <SignInForm returnTo={returnTo} />
          </NextIntlClientProvider>
        </div>
        <p className="text-center text-ink-soft text-sm">
          {t.rich("customer", {
            shop: (text) => (
              <a href="/" className="font-semibold text-tomato underline underline-offset-4">
                {text}
              </a>
            ),
          })}
        </p>
      </main>
    </div>
  );
}
