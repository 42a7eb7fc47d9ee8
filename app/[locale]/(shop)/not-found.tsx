import { useTranslations } from "next-intl";
import { Link } from "@/components/navigation";
import { LostPizza } from "@/components/shop/lost-pizza";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export default function ShopNotFound() {
  const t = useTranslations("shop.errors");
  return (
    <EmptyState
      as="h1"
      picture={<LostPizza />}
      title={t("lostTitle")}
      action={
        <Link href="/" prefetch={false} className={buttonLook()}>
          {t("home")}
        </Link>
      }
    >
      {t("lost")}
    </EmptyState>
  );
}
