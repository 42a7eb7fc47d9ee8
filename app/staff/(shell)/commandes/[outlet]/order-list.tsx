import { Pizza, SearchX } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { markText, type OrderMark } from "@/lib/orders/order-filter";
import type { OrderRow } from "@/lib/orders/order-row";
import type { StaffOutlet } from "@/lib/staff/staff";
import { type Asked, addressWith } from "./address";
import { OrderItem } from "./order-item";

type OrderListProps = {
  orders: OrderRow[];
  next: OrderMark | null;
  asked: Asked;
  today: string;
  at: Date;
  outlet: StaffOutlet;
};

/** A page of orders under the day they are for; older ones a link away. */
export function OrderList({ orders, next, asked, today, at, outlet }: OrderListProps) {
  const t = useTranslations("staff.orders");
  if (orders.length === 0) return <NoOrders filtered={Object.keys(asked).length > 0} />;
  const days = [...new Set(orders.map((order) => order.day))];
  return (
    <div className="grid gap-6">
      {days.map((day) => (
        <section key={day} aria-label={day} className="grid gap-2">
          {(days.length > 1 || day !== today) && (
            <h2 className="px-1 text-ink-soft text-lg">{t("day", { day: new Date(`${day}T12:00:00Z`) })}</h2>
          )}
          <ul className="overflow-hidden rounded-card border-2 border-line bg-card">
            {orders
              .filter((order) => order.day === day)
              .map((order) => (
                <OrderItem key={order.id} order={order} at={at} outlet={outlet} />
              ))}
          </ul>
        </section>
      ))}
      <div className="flex flex-wrap justify-center gap-3">
        {asked.apres && (
          <Link href={addressWith(asked, {})} className={buttonLook({ tone: "ghost" })}>
            {t("first")}
          </Link>
        )}
        {next && (
          <Link
            href={addressWith(asked, { apres: markText(next) })}
            className={buttonLook({ tone: "quiet" })}
          >
            {t("older")}
          </Link>
        )}
      </div>
    </div>
  );
}

function NoOrders({ filtered }: { filtered: boolean }) {
  const t = useTranslations("staff.orders");
  const Icon = filtered ? SearchX : Pizza;
  return (
    <EmptyState
      picture={<Icon aria-hidden className="mx-auto size-20 text-crust" strokeWidth={1.25} />}
      title={t(filtered ? "noneFound.title" : "none.title")}
      action={
        filtered && (
          <Link href="?" className={buttonLook({ tone: "quiet" })}>
            {t("noneFound.reset")}
          </Link>
        )
      }
    >
      {t(filtered ? "noneFound.text" : "none.text")}
    </EmptyState>
  );
}
