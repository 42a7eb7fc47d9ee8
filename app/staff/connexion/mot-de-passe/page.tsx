import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Texts } from "@/components/texts";
import { dueHere, getPerson, signInPath } from "@/lib/server/session";
import { duePaths } from "@/lib/staff/due";
import { returnPath } from "@/lib/staff/return-path";
import { changePasswordAction } from "../actions";
import { SignInFrame } from "../sign-in-frame";
import { ChangePasswordForm } from "./change-password-form";

export async function generateMetadata() {
  return { title: (await getTranslations("staff.password.change"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Anybody signed in changes his password here; who has a temporary one gets no further. */
export default async function ChangePasswordPage({ searchParams }: Props) {
  const returnTo = returnPath((await searchParams).retour);
  const person = await getPerson();
  if (!person) redirect(signInPath);
  if (person.screen) redirect(returnTo);
  const due = dueHere(person);
  if (due === "code") redirect(duePaths.code);
  const t = await getTranslations("staff.password");
  const first = due === "password";
  return (
    <SignInFrame
      title={t(first ? "change.first" : "change.title")}
      lead={t(first ? "change.firstLead" : "change.lead")}
      foot={
        !first && (
          <Link href={returnTo} className="font-semibold text-tomato underline underline-offset-4">
            {t("later")}
          </Link>
        )
      }
    >
      <Texts of={["staff.password", "staff.signIn"]}>
        <ChangePasswordForm email={person.email} returnTo={returnTo} change={changePasswordAction} />
      </Texts>
    </SignInFrame>
  );
}
