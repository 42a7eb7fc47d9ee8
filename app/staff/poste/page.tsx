import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ForgetRound } from "@/components/delivery/kept-round/forget-round";
import { Logo } from "@/components/logo";
import { WhoWorks } from "@/components/staff/screen/who-works";
import { Texts } from "@/components/texts";
import { getSharedScreen, getStaff, signInPath } from "@/lib/server/session";
import { listScreenPeople } from "@/lib/staff/queries/get-screen";
import { returnPath } from "@/lib/staff/return-path";
import { placeName } from "@/lib/staff/screens";
import { signOutAction } from "../(shell)/actions";
import { SignInLanguage } from "../connexion/sign-in-language";
import { lockScreenAction, takeScreenAction } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("screen"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Of a shared screen: who works here now, and who would rather. Nothing of any customer is on it. */
export default async function SharedScreenPage({ searchParams }: Props) {
  const returnTo = returnPath((await searchParams).retour);
  const screen = await getSharedScreen();
  if (!screen)
    redirect((await getStaff()) ? returnTo : `${signInPath}?retour=${encodeURIComponent(returnTo)}`);
  const [t, people] = await Promise.all([getTranslations("screen"), listScreenPeople(screen.outletId)]);
  const { person } = screen;
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-4xl grid-rows-[auto_1fr_auto] gap-8 p-5 sm:p-10">
      <ForgetRound />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="flex items-center gap-3 font-display font-bold text-lg">
          <Logo className="text-2xl" />
          {placeName(screen.name)}
        </p>
        <SignInLanguage />
      </div>
      <div className="grid content-start gap-6 sm:pt-[6vh]">
        <div>
          <p className="font-semibold text-ink-soft">
            {person ? t("now", { name: person.name }) : t("lockedTitle")}
          </p>
          <h1 className="text-4xl sm:text-5xl">{t("title")}</h1>
          <p className="mt-1 text-ink-soft">{people.length > 0 ? t("lead") : t("none")}</p>
        </div>
        <Texts of={["screen"]}>
          <WhoWorks
            {...{ people, person, returnTo }}
            take={takeScreenAction}
            lock={lockScreenAction}
            signOut={signOutAction}
          />
        </Texts>
      </div>
    </main>
  );
}
