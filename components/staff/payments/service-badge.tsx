import { useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import type { ProviderAccount } from "@/lib/payments/queries/get-provider-account";
import { Badge } from "../../ui/badge";

/** Whether Stripe answers, as whoever asked it last found. */
export function ServiceBadge({ service }: { service: ProviderAccount["service"] }) {
  const t = useTranslations("provider.state");
  const dates = useDates();
  const { state, since } = service ?? { state: "closed", since: "" };
  const time = since && dates(new Date(since), { hour: "2-digit", minute: "2-digit" });
  const tone = state === "closed" ? "basil" : state === "open" ? "tomato" : "ember";
  return (
    <Badge tone={tone} className="px-4 py-2 text-sm">
      {t(state, { time })}
    </Badge>
  );
}
