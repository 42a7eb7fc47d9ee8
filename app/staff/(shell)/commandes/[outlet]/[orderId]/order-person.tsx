import { Mail, MapPin, Phone } from "lucide-react";
import { useTranslations } from "next-intl";
import { Panel } from "@/components/staff/panel";
import { PhoneNumber } from "@/components/staff/phone-number";
import type { OrderSheet } from "@/lib/orders/order-sheet";

/** Who ordered: one tap calls. */
export function OrderPerson({ order }: { order: OrderSheet }) {
  const t = useTranslations("staff.orders");
  const { address, billing } = order;
  return (
    <Panel title={order.name || t("walkIn")}>
      <ul className="grid gap-1">
        {order.phone ? (
          <li className="flex items-center gap-3">
            <Phone aria-hidden className="size-5 shrink-0 text-tomato" />
            <a
              href={`tel:${order.phone}`}
              className="flex min-h-10 items-center font-semibold underline underline-offset-4"
            >
              <PhoneNumber value={order.phone} />
            </a>
          </li>
        ) : (
          <li className="text-ink-soft">{t("noPhone")}</li>
        )}
        {order.email && (
          <li className="flex min-h-10 items-center gap-3 break-all">
            <Mail aria-hidden className="size-5 shrink-0 text-tomato" />
            {order.email}
          </li>
        )}
        {address && (
          <li className="flex gap-3 py-2">
            <MapPin aria-hidden className="size-5 shrink-0 text-tomato" />
            <address className="not-italic">
              {address.line}
              <br />
              {address.postcode} {address.city}
              {address.extra && <span className="block text-ink-soft">{address.extra}</span>}
            </address>
          </li>
        )}
      </ul>
      {billing && (
        <p className="mt-3 whitespace-pre-line border-line border-t-2 pt-3 text-sm">
          <span className="font-semibold">{t("billing")}</span>
          {`\n${[billing.name, billing.address, billing.siret, billing.vatNumber].filter(Boolean).join("\n")}`}
        </p>
      )}
    </Panel>
  );
}
