import { useTranslations } from "next-intl";
import { BackLink } from "../back-link";

/** The way back to the shelves, or to the list one came from. */
export function BackToStock({ outlet, to = "", label }: { outlet: string; to?: string; label?: string }) {
  const t = useTranslations("inventory.counts");
  return <BackLink href={`/staff/stock/${outlet}${to}`}>{label ?? t("back")}</BackLink>;
}
