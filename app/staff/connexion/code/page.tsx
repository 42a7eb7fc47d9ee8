import Link from "next/link";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Texts } from "@/components/texts";
import { requireSignedIn } from "@/lib/server/session";
import { getPinSetAt } from "@/lib/staff/queries/get-pin";
import { returnPath } from "@/lib/staff/return-path";
import { dateWords } from "@/lib/time";
import { setPinAction } from "../actions";
import { SignInFrame } from "../sign-in-frame";
import { PinForm } from "./pin-form";

export async function generateMetadata() {
  return { title: (await getTranslations("staff.pin"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Anybody at work chooses the PIN he decides things with on a screen that is not his alone. */
export default async function PinPage({ searchParams }: Props) {
  const person = await requireSignedIn();
  const returnTo = returnPath((await searchParams).retour);
  if (person.screen) redirect(returnTo);
  const [t, locale, setAt] = await Promise.all([
    getTranslations("staff.pin"),
    getLocale(),
    getPinSetAt(person.userId),
  ]);
  return (
    <SignInFrame
      title={t("title")}
      lead={
        setAt ? t("set", { day: dateWords(setAt, locale, { day: "numeric", month: "long" }) }) : t("lead")
      }
      foot={
        <Link href={returnTo} className="font-semibold text-tomato underline underline-offset-4">
          {t("back")}
        </Link>
      }
    >
      <Texts of={["staff.pin", "staff.signIn"]}>
        <PinForm email={person.email} set={setPinAction} />
      </Texts>
    </SignInFrame>
  );
}
