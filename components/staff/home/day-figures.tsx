import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import type { OutletDay } from "@/lib/orders/queries/get-day-at-outlets";
import { Badge } from "../../ui/badge";

/** An outlet's day in a line; what it comes to is for those who may read reports. */
export function DayFigures({ day, sold }: { day: OutletDay; sold: boolean }) {
  const t = useTranslations("staff.home");
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-ink-soft">
      <span>{t("orders", { count: day.orders })}</span>
      {sold && <Money cents={day.soldCents} className="font-bold text-ink" />}
      {day.late > 0 && <Badge tone="tomato">{t("late", { count: day.late })}</Badge>}
    </p>
  );
}
