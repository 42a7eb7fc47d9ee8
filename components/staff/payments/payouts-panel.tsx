import { useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import type { ProviderAccount } from "@/lib/payments/queries/get-provider-account";
import { Money } from "../../money";
import { Badge } from "../../ui/badge";
import { Panel } from "../panel";

const tones = {
  pending: "plain",
  in_transit: "ember",
  paid: "basil",
  failed: "tomato",
  canceled: "plain",
} as const;
const known = (status: string): status is keyof typeof tones => status in tones;

/** What Stripe sent to our bank, the latest first. */
export function PayoutsPanel({ payouts }: { payouts: ProviderAccount["payouts"] }) {
  const t = useTranslations("provider.payouts");
  const dates = useDates();
  return (
    <Panel title={t("title")}>
      {payouts.length === 0 && <p className="text-ink-soft">{t("empty")}</p>}
      <ul className="divide-y-2 divide-line">
        {payouts.map(({ id, amountCents, status, arrivesOn }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <span className="text-ink-soft">
              {t("arrives", {
                date: dates(new Date(`${arrivesOn}T12:00:00Z`), { dateStyle: "medium" }),
              })}
            </span>
            <span className="flex items-center gap-3">
              <Badge tone={known(status) ? tones[status] : "plain"}>
                {known(status) ? t(`status.${status}`) : status}
              </Badge>
              <Money cents={amountCents} className="font-bold" />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
