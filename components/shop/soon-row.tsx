import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { useDates } from "@/components/ui/dates";
import type { ShopOutlet } from "@/lib/outlets/shop-outlet";
import { outletName } from "./outlet-name";

/** An outlet that is not open yet, and from when on. */
export function SoonRow({ outlet }: { outlet: ShopOutlet }) {
  const t = useTranslations("shop.opening");
  const dates = useDates();
  const { name, street, city, opensOn } = outlet;
  return (
    <li className="grid justify-items-start gap-1 rounded-card border-2 border-crust border-dashed p-4">
      <h3 className="text-lg">{outletName(name)}</h3>
      <p className="text-ink-soft text-sm">
        {street}, {city}
      </p>
      <Badge tone="ember">
        {opensOn
          ? t("soonOn", {
              date: dates(new Date(`${opensOn}T12:00:00Z`), {
                day: "numeric",
                month: "long",
                year: "numeric",
              }),
            })
          : t("soon")}
      </Badge>
    </li>
  );
}
