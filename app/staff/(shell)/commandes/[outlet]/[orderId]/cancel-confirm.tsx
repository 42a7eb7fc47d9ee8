"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { Confirm } from "@/components/ui/confirm";
import type { OrderSheet } from "@/lib/orders/order-sheet";
import type { cancelOrderAction } from "../../actions";

type CancelConfirmProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  order: Pick<OrderSheet, "id" | "number" | "name" | "email" | "phone">;
  cancel: typeof cancelOrderAction;
};

/** Nothing is cooked yet: one question. Whoever was quicker in the kitchen, the answer says so and the page shows it. */
export function CancelConfirm({ open, onOpenChange, order, cancel }: CancelConfirmProps) {
  const t = useTranslations("staff.orders.cancel");
  const router = useRouter();
  const confirm = async () => {
    const answer = await cancel({ orderId: order.id });
    if (answer.ok) toast.success(t("done", { number: order.number }));
    else toast.error(answer.code === "reason_missing" ? t("begunMeanwhile") : answer.message);
    router.refresh();
  };
  return (
    <Confirm
      open={open}
      onOpenChange={onOpenChange}
      title={t("question", { number: order.number })}
      yes={t("yes")}
      no={t("no")}
      onYes={() => void confirm()}
    >
      {t(order.email ? "willTell" : order.phone ? "callThem" : "tellHere", { name: order.name })}
    </Confirm>
  );
}
