import { useTranslations } from "next-intl";
import { LostPage } from "@/components/shop/lost-page";

export default function ShopNotFound() {
  const t = useTranslations("shop.errors");
  return <LostPage title={t("lostTitle")} lead={t("lost")} home={t("home")} />;
}
