import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { IdleForm } from "@/components/staff/screen/idle-form";
import { ShareForm } from "@/components/staff/screen/share-form";
import { Texts } from "@/components/texts";
import { Notice } from "@/components/ui/notice";
import { requireStaff, screenPath } from "@/lib/server/session";
import { getIdleLock, listScreenPeople } from "@/lib/staff/queries/get-screen";
import { returnPath } from "@/lib/staff/return-path";
import { placeName } from "@/lib/staff/screens";
import { usualMinutes } from "@/lib/staff/shared-screen";
import { SignInFrame } from "../../connexion/sign-in-frame";
import { setIdleLockAction, shareScreenAction } from "../actions";

export async function generateMetadata() {
  return { title: (await getTranslations("screen"))("share.title") };
}

type Props = {
  params: Promise<{ outlet: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Whoever is signed in with his password makes this screen everybody's of the outlet; its manager says when such screens lock. */
export default async function ShareScreenPage({ params, searchParams }: Props) {
  const staff = await requireStaff("team.see", (await params).outlet);
  const returnTo = returnPath((await searchParams).retour);
  if (staff.screen) redirect(screenPath);
  const { outlet } = staff;
  const [t, people, set] = await Promise.all([
    getTranslations("screen"),
    listScreenPeople(outlet.id),
    getIdleLock(outlet.id),
  ]);
  const idle = set ?? { counterMinutes: usualMinutes.counter, kitchenMinutes: usualMinutes.kitchen };
  const name = placeName(outlet.name);
  const known = people.some(({ id }) => id === staff.userId);
  const choose = `/staff/connexion/code?retour=${encodeURIComponent(returnTo)}`;
  return (
    <SignInFrame
      title={t("share.title")}
      lead={t("share.lead", { outlet: name })}
      foot={
        <Link href={returnTo} className="font-semibold text-tomato underline underline-offset-4">
          {t("share.back")}
        </Link>
      }
    >
      <Texts of={["screen"]}>
        <div className="grid gap-6">
          {!known && (
            <Notice>
              {t("share.noPin")}{" "}
              <Link href={choose} className="font-semibold underline underline-offset-4">
                {t("share.choosePin")}
              </Link>
            </Notice>
          )}
          <ShareForm outlet={outlet.slug} idle={idle} returnTo={returnTo} share={shareScreenAction} />
          {people.length > 0 && (
            <p className="text-ink-soft text-sm">
              {t("share.people", { names: people.map((one) => one.name).join(", ") })}
            </p>
          )}
          {staff.outletIds("team.manage").includes(outlet.id) && (
            <IdleForm outlet={{ slug: outlet.slug, name }} idle={idle} set={setIdleLockAction} />
          )}
        </div>
      </Texts>
    </SignInFrame>
  );
}
