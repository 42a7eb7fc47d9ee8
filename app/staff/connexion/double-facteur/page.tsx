import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Texts } from "@/components/texts";
import { dueHere, getPerson, requireSignedIn, signInPath } from "@/lib/server/session";
import { returnPath } from "@/lib/staff/return-path";
import { beginTwoFactorAction, turnOffTwoFactorAction, turnOnTwoFactorAction } from "../actions";
import { SignInFrame } from "../sign-in-frame";
import { TurnOff } from "./turn-off";
import { TurnOn } from "./turn-on";

export async function generateMetadata() {
  return { title: (await getTranslations("staff.twoFactor"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** One's own second factor: set up here, for those who must before anything else, or given up. */
export default async function TwoFactorPage({ searchParams }: Props) {
  const returnTo = returnPath((await searchParams).retour);
  const person = await getPerson();
  if (!person) redirect(signInPath);
  if (person.screen) redirect(returnTo);
  const must = dueHere(person) === "two_factor";
  if (!must) await requireSignedIn();
  const t = await getTranslations("staff.twoFactor");
  const on = person.twoFactor === "passed";
  return (
    <SignInFrame
      title={t("title")}
      lead={t(on ? "onLead" : must ? "mustLead" : "offLead")}
      foot={
        !must && (
          <Link href={returnTo} className="font-semibold text-tomato underline underline-offset-4">
            {t("later")}
          </Link>
        )
      }
    >
      <Texts of={["staff.twoFactor", "staff.password"]}>
        {on ? (
          <TurnOff turnOff={turnOffTwoFactorAction} />
        ) : (
          <TurnOn returnTo={returnTo} begin={beginTwoFactorAction} turnOn={turnOnTwoFactorAction} />
        )}
      </Texts>
    </SignInFrame>
  );
}
