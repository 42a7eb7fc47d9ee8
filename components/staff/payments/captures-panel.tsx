import { useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import type { OutletCaptures } from "@/lib/payments/queries/list-captures";
import { Texts } from "../../texts";
import { Badge } from "../../ui/badge";
import { Panel } from "../panel";
import { ChangeCaptures, type SetCaptures } from "./change-captures";

/** When each outlet takes what is paid online; head office changes it, others see it. */
export function CapturesPanel({ outlets, set }: { outlets: OutletCaptures[]; set: SetCaptures | null }) {
  const t = useTranslations("provider.captures");
  const dates = useDates();
  return (
    <Panel title={t("title")}>
      <p className="text-ink-soft">{t("lead")}</p>
      <ul className="divide-y-2 divide-line">
        {outlets.map((outlet) => (
          <li key={outlet.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div className="grid gap-1">
              <span className="font-semibold">{outlet.name}</span>
              <span className="flex flex-wrap items-center gap-2 text-ink-soft text-sm">
                <Badge tone={outlet.captures === "start" ? "ember" : "plain"}>
                  {t(`at.${outlet.captures}`)}
                </Badge>
                {outlet.changedAt &&
                  t("since", {
                    date: dates(new Date(outlet.changedAt), { dateStyle: "medium" }),
                  })}
              </span>
            </div>
            {set && (
              <Texts of={["provider.captures"]}>
                <ChangeCaptures outlet={outlet} set={set} />
              </Texts>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
