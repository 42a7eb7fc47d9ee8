import Link from "next/link";
import { useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import type { ProviderAccount } from "@/lib/payments/queries/get-provider-account";
import { placeName } from "@/lib/staff/screens";
import { Money } from "../../money";
import { Badge } from "../../ui/badge";
import { Panel } from "../panel";

const tones = { open: "tomato", review: "ember", won: "basil", lost: "plain", closed: "plain" } as const;

/** Customers who asked their bank for the money back, the latest first. */
export function DisputesPanel({ disputes }: { disputes: ProviderAccount["disputes"] }) {
  const t = useTranslations("provider.disputes");
  const dates = useDates();
  const until = (instant: string) => dates(new Date(instant), { dateStyle: "medium" });
  return (
    <Panel title={t("title")}>
      {disputes.length === 0 && <p className="text-ink-soft">{t("empty")}</p>}
      <ul className="divide-y-2 divide-line">
        {disputes.map(({ id, amountCents, state, answerBy, order }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <span>
              {order ? (
                <Link
                  href={`/staff/commandes/${order.slug}/${order.id}`}
                  className="font-semibold text-tomato underline"
                >
                  {placeName(order.outlet)} · n° {order.number}
                </Link>
              ) : (
                <span className="text-ink-soft">{id}</span>
              )}
              {state === "open" && answerBy && (
                <span className="block text-ink-soft text-sm">
                  {t("answerBy", { date: until(answerBy) })}
                </span>
              )}
            </span>
            <span className="flex items-center gap-3">
              <Badge tone={tones[state]}>{t(`status.${state}`)}</Badge>
              <Money cents={amountCents} className="font-bold" />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
