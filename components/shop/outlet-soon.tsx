import { useTranslations } from "next-intl";
import { Link } from "@/components/navigation";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { ShopOutlet } from "@/lib/outlets/shop-outlet";
import { outletName } from "./outlet-name";
import { SoonRow } from "./soon-row";

/** In place of the menu of an outlet that is not open yet. */
export function OutletSoon({ outlet }: { outlet: ShopOutlet }) {
  const t = useTranslations("shop.errors");
  return (
    <EmptyState
      as="h1"
      title={t("outletSoon", { outlet: outletName(outlet.name) })}
      action={
        <Link href="/" prefetch={false} className={buttonLook()}>
          {t("home")}
        </Link>
      }
    >
      <p className="mb-5">{t("outletSoonLead")}</p>
      <ul className="text-left">
        <SoonRow outlet={outlet} />
      </ul>
    </EmptyState>
  );
}
