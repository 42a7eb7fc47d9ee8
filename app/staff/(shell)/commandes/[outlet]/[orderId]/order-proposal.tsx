import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { Notice } from "@/components/ui/notice";
import type { OrderSheet } from "@/lib/orders/order-sheet";
import type { StaffOutlet } from "@/lib/staff/staff";
import { clockTime } from "@/lib/time";

/** A change that waits to be paid, or why the last one came to nothing: the order below is what is made. */
export function OrderProposal({ order: { proposal }, outlet }: { order: OrderSheet; outlet: StaffOutlet }) {
  const t = useTranslations("staff.orders.proposal");
  if (!proposal) return null;
  const { state, totalCents, expiresAt, why } = proposal;
  const until = expiresAt ? clockTime(new Date(expiresAt), outlet.timezone) : "";
  return (
    <Notice
      title={
        <>
          {t(state)} <Money cents={totalCents} />
        </>
      }
    >
      {state === "proposed" ? t("waits", { until }) : t(`why.${why ?? "expired"}`)}
    </Notice>
  );
}
