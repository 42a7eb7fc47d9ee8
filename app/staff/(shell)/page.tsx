import { getTranslations } from "next-intl/server";
import { requireSignedIn } from "@/lib/server/session";

export default async function StaffHome() {
  const staff = await requireSignedIn();
  const t = await getTranslations("staff.screens");
  return <h1 className="p-6 text-3xl">{`${t("home")} ${staff.name}`}</h1>;
}
