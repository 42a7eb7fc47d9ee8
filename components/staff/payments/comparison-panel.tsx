import { useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import type { ProviderAccount } from "@/lib/payments/queries/get-provider-account";
import type { Difference } from "@/lib/payments/queries/list-differences";
import { Money } from "../../money";
import { Texts } from "../../texts";
import { Notice } from "../../ui/notice";
import { Panel } from "../panel";
import { type Compare, CompareButton } from "./compare-button";
import { DifferenceTable } from "./difference-table";

type ComparisonPanelProps = {
  comparison: ProviderAccount["comparison"];
  differences: readonly Difference[];
  compare: Compare;
};

/** Our books held against Stripe's own list: when, and what differs. */
export function ComparisonPanel({ comparison, differences, compare }: ComparisonPanelProps) {
  const t = useTranslations("provider.comparison");
  const dates = useDates();
  const date = comparison ? dates(new Date(comparison.at), { dateStyle: "long", timeStyle: "short" }) : "";
  const { balanceCents = null, sumCents = 0, trouble = null } = comparison ?? {};
  const same = differences.length === 0 && (balanceCents === null || balanceCents === sumCents);
  return (
    <Panel
      title={t("title")}
      aside={
        <Texts of={["provider.comparison"]}>
          <CompareButton compare={compare} />
        </Texts>
      }
    >
      {!comparison && <p className="text-ink-soft">{t("never")}</p>}
      {trouble !== null && <Notice tone="bad" title={t("failed", { date, trouble })} />}
      {comparison && trouble === null && <p className="text-ink-soft">{t("at", { date })}</p>}
      {balanceCents !== null && (
        <>
          <Notice
            tone={same ? "good" : "bad"}
            className="my-3"
            title={
              differences.length > 0 || same
                ? t(same ? "same" : "differs", { count: differences.length })
                : t("balance")
            }
          />
          <dl className="flex flex-wrap gap-x-8 gap-y-2">
            {(["balance", "sum"] as const).map((what) => (
              <div key={what}>
                <dt className="text-ink-soft text-sm">{t(what)}</dt>
                <dd className="font-bold font-display text-2xl">
                  <Money cents={what === "balance" ? balanceCents : sumCents} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {differences.length > 0 && <DifferenceTable differences={differences} />}
    </Panel>
  );
}
