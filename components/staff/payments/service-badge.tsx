import { useFormatter, useTranslations } from "next-intl";
import type { ProviderAccount } from "@/lib/payments/queries/get-provider-account";
import { Badge } from "../../ui/badge";

/** Whether Stripe answers, as whoever asked it last found. */
export function ServiceBadge({ service }: { service: ProviderAccount["service"] }) {
  const t = useTranslations("provider.state");
  const format = useFormatter();
  const { state, since } = service ?? { state: "closed", since: "" };
  const time = since && format.dateTime(new Date(since), { hour: "2-digit", minute: "2-digit" });
  const tone = state === "closed" ? "basil" : state === "open" ? "tomato" : "ember";
  return (
    <Badge tone={tone} className="px-4 py-2 text-sm">
      {t(state, { time })}
    </Badge>
  );
}
