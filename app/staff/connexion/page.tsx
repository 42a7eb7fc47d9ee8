import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Logo } from "@/components/logo";
import { getDrawings } from "@/lib/server/drawings";
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
  const [t, { staff, refusals }, drawings] = await Promise.all([
    getTranslations("staff.signIn"),
    getMessages(),
    getDrawings(),
  ]);
  const { wrong_credentials, slow_down, failed } = refusals;
  const pizza = drawings.get("reine")?.file;
  return (
    <div className="grid min-h-dvh lg:grid-cols-[1.1fr_1fr]">
      <div className="relative hidden overflow-hidden bg-ember-wash lg:block" aria-hidden="true">
        {pizza && (
          <img
            src={`/art/${pizza}`}
            alt=""
            className="absolute -bottom-[22%] -left-[18%] w-[105%] max-w-none drop-shadow-2xl"
          />
        )}
        <p className="relative max-w-[13ch] p-12 font-display font-extrabold text-6xl text-ink leading-[1.02] tracking-tight xl:p-16 xl:text-7xl">
          {t("slogan")}
        </p>
      </div>
      <main className="grid content-between justify-items-center gap-8 p-5 sm:p-10">
        <div className="flex w-full max-w-sm items-center justify-between">
          <Logo className="text-2xl" />
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
