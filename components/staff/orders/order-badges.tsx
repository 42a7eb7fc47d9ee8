import { Bike, Globe, Phone, ShoppingBag, Store, Utensils } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Badge } from "@/components/ui/badge";
import type { Channel, Mode, OrderStatus } from "@/db/enums";
import { wayOf } from "@/lib/orders/way";

const tones: Record<OrderStatus, ComponentProps<typeof Badge>["tone"]> = {
  draft: "plain",
  awaiting_payment: "plain",
  placed: "tomato",
  preparing: "ember",
  ready: "basil",
  out_for_delivery: "basil",
  delivered: "plain",
  collected: "plain",
  cancelled: "plain",
  expired: "plain",
  failed: "tomato",
};

/** A colour and a word: the colour alone says nothing. */
export function StatusBadge({ status, className }: { status: OrderStatus; className?: string }) {
  const t = useTranslations("staff.orders.status");
  return (
    <Badge tone={tones[status]} className={className}>
      {t(status)}
    </Badge>
  );
}

const modeIcons = { delivery: Bike, takeaway: ShoppingBag, on_site: Utensils };
const channelIcons = { web: Globe, phone: Phone, counter: Store };

/** How it leaves the house. */
export function ModeLabel({ of }: { of: { mode: Mode; onSite: boolean } }) {
  const way = wayOf(of);
  const Icon = modeIcons[way];
  const t = useTranslations("staff.orders.mode");
  return (
    <span className="inline-flex items-center gap-1.5">
      <Icon aria-hidden className="size-4 shrink-0" />
      {t(way)}
    </span>
  );
}

/** How it came in. */
export function ChannelLabel({ channel }: { channel: Channel }) {
  const Icon = channelIcons[channel];
  const t = useTranslations("staff.orders.channel");
  return (
    <span className="inline-flex items-center gap-1.5">
      <Icon aria-hidden className="size-4 shrink-0" />
      {t(channel)}
    </span>
  );
}
