import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Texts } from "@/components/texts";
import { getPerson, signInPath } from "@/lib/server/session";
import { returnPath } from "@/lib/staff/return-path";
import { giveCodeAction } from "../actions";
import { SignInFrame } from "../sign-in-frame";
import { CodeForm } from "./code-form";

export async function generateMetadata() {
  return { title: (await getTranslations("staff.twoFactor"))("code.title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The second half of signing in, for whoever has two factors. */
export default async function CodePage({ searchParams }: Props) {
  const returnTo = returnPath((await searchParams).retour);
  const person = await getPerson();
  if (!person) redirect(signInPath);
  if (person.twoFactor !== "asked") redirect(returnTo);
  const t = await getTranslations("staff.twoFactor.code");
  return (
    <SignInFrame title={t("title")} lead={t("lead")} foot={t("lost")}>
      <Texts of={["staff.twoFactor", "staff.password"]}>
        <CodeForm returnTo={returnTo} give={giveCodeAction} />
      </Texts>
    </SignInFrame>
  );
}
