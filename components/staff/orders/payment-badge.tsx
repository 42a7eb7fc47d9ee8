import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { isDue, type OrderRow } from "@/lib/orders/order-row";

type Paid = Pick<OrderRow, "status" | "dueCents" | "paidOnline" | "authorisedCents" | "refund">;

/** Whether an order is paid, to be paid, or given back; a refund the bank did not take is somebody's work. */
export function PaymentBadge({ order }: { order: Paid }) {
  const t = useTranslations("staff.orders");
  if (order.refund)
    return <Badge tone={order.refund === "failed" ? "tomato" : "plain"}>{t(`refund.${order.refund}`)}</Badge>;
  if (order.status === "awaiting_payment") return <Badge tone="ember">{t("unpaid")}</Badge>;
  if (isDue(order)) return <Badge tone="ember">{t("due")}</Badge>;
  if (order.dueCents > 0) return null;
  if (order.authorisedCents > 0) return <Badge tone="plain">{t("authorised")}</Badge>;
  return <Badge tone="basil">{t(order.paidOnline ? "paidOnline" : "paid")}</Badge>;
}
