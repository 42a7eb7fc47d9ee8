import { useTranslations } from "next-intl";
import { Link } from "@/components/navigation";
import { LostPizza } from "@/components/shop/lost-pizza";
import { EmptyState } from "@/components/ui/empty-state";

export default function ShopNotFound() {
  const t = useTranslations("shop.errors");
  return (
    <EmptyState
      as="h1"
      picture={<LostPizza />}
      title={t("lostTitle")}
      action={
        <Link href="/" prefetch={false} className="font-semibold underline underline-offset-4">
          {t("home")}
        </Link>
      }
    >
      {t("lost")}
    </EmptyState>
  );
}
