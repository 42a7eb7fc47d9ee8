import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { giveCodeAction } from "@/app/staff/connexion/actions";
import { SignInForm } from "@/app/staff/connexion/sign-in-form";
import { SignInFrame } from "@/app/staff/connexion/sign-in-frame";
import { CodeForm } from "@/app/staff/connexion/verification/code-form";
import { Texts } from "@/components/texts";
import { adminHref } from "@/lib/server/admin-door";
import { requireDoor } from "@/lib/server/administrator";
import { getPerson } from "@/lib/server/session";

/** The same sign-in as everywhere, here so that the address one came by stands in no other. */
export default async function AdministrationSignIn() {
  await requireDoor();
  const person = await getPerson();
  if (person && person.twoFactor !== "asked") redirect(adminHref());
  const t = await getTranslations(person ? "staff.twoFactor.code" : "staff.signIn");
  return (
    <SignInFrame title={t("title")} lead={t("lead")}>
      {person ? (
        <Texts of={["staff.twoFactor", "staff.password"]}>
          <CodeForm returnTo={adminHref()} give={giveCodeAction} />
        </Texts>
      ) : (
        <Texts
          of={[
            "staff.signIn",
            ...["wrong_credentials", "slow_down", "temporary_over", "failed"].map(
              (word) => `refusals.${word}`,
            ),
          ]}
        >
          <SignInForm returnTo={adminHref()} />
        </Texts>
      )}
    </SignInFrame>
  );
}
