import { getTranslations } from "next-intl/server";
import { Texts } from "@/components/texts";
import { takePasswordLinkAction } from "../../actions";
import { SignInFrame } from "../../sign-in-frame";
import { ChoosePasswordForm } from "./choose-password-form";

export async function generateMetadata() {
  return {
    title: (await getTranslations("staff.password.choose"))("title"),
    // The address is a key: no page it leads to may learn it.
    referrer: "no-referrer",
  };
}

export default async function ChoosePasswordPage({ params }: { params: Promise<{ link: string }> }) {
  const { link } = await params;
  const t = await getTranslations("staff.password.choose");
  return (
    <SignInFrame title={t("title")} lead={t("lead")}>
      <Texts of={["staff.password", "staff.signIn"]}>
        <ChoosePasswordForm link={link} take={takePasswordLinkAction} />
      </Texts>
    </SignInFrame>
  );
}
