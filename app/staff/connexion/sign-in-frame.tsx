import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Logo } from "@/components/logo";
import { getDrawings } from "@/lib/server/drawings";
import { SignInLanguage } from "./sign-in-language";

/** Around everything between the door and the screens: half a pizza, a title, and what there is to do. */
export async function SignInFrame({
  title,
  lead,
  foot,
  children,
}: {
  title: string;
  lead: string;
  foot?: ReactNode;
  children: ReactNode;
}) {
  const [t, drawings] = await Promise.all([getTranslations("staff.signIn"), getDrawings()]);
  const pizza = drawings.get("reine")?.file;
  return (
    <div className="grid min-h-dvh lg:grid-cols-[1.1fr_1fr]">
      <div className="relative hidden overflow-hidden bg-ember-wash lg:block" aria-hidden="true">
        {pizza && (
          <img
            src={`/art/${pizza}`}
            alt=""
            className="absolute -bottom-[22%] -left-[18%] w-[min(105%,85vh)] max-w-none drop-shadow-2xl"
          />
        )}
        <p className="relative max-w-[13ch] p-12 font-display font-extrabold text-6xl text-ink leading-[1.02] tracking-tight xl:p-16 xl:text-[clamp(2.5rem,8.5vh,4.5rem)]">
          {t("slogan")}
        </p>
      </div>
      <main className="grid content-between justify-items-center gap-8 p-5 sm:p-10">
        <div className="flex w-full max-w-sm items-center justify-between">
          <Logo className="text-2xl" />
          <SignInLanguage />
        </div>
        <div className="w-full max-w-sm">
          <h1 className="mb-1 text-4xl">{title}</h1>
          <p className="mb-7 text-ink-soft">{lead}</p>
          {children}
        </div>
        <p className="text-center text-ink-soft text-sm">{foot}</p>
      </main>
    </div>
  );
}
