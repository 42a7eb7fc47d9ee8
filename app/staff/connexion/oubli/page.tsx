import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Texts } from "@/components/texts";
import { askPasswordLinkAction } from "../actions";
import { SignInFrame } from "../sign-in-frame";
import { ForgottenForm } from "./forgotten-form";

export async function generateMetadata() {
  return { title: (await getTranslations("staff.password.forgotten"))("title") };
}

export default async function ForgottenPage() {
  const t = await getTranslations("staff.password.forgotten");
  return (
    <SignInFrame
      title={t("title")}
      lead={t("lead")}
      foot={
        <Link href="/staff/connexion" className="font-semibold text-tomato underline underline-offset-4">
          {t("back")}
        </Link>
      }
    >
      <Texts of={["staff.password", "staff.signIn"]}>
        <ForgottenForm ask={askPasswordLinkAction} />
      </Texts>
    </SignInFrame>
  );
}
