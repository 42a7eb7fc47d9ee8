import { useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import type { OpenAlarm } from "@/lib/watch/queries/list-alarms";
import { Notice } from "../../ui/notice";

/** What somebody has to look at, and what to do about it. */
export function AlarmList({ alarms }: { alarms: readonly OpenAlarm[] }) {
  const t = useTranslations("staff.alarms");
  const dates = useDates();
  return (
    <section aria-labelledby="alarms" className="grid gap-3">
      <h2 id="alarms" className="text-xl">
        {t("heading")}
      </h2>
      <ul className="grid gap-3">
        {alarms.map(({ id, rule, level, detail, outlet, beganAt }) => (
          <li key={id}>
            <Notice
              tone={level === "loud" ? "bad" : "info"}
              title={
                <>
                  <span className="font-semibold text-ink-soft text-sm">
                    {outlet ?? t("house")} ·{" "}
                    <time dateTime={beganAt}>
                      {t("since", {
                        time: dates(new Date(beganAt), { hour: "2-digit", minute: "2-digit" }),
                      })}
                    </time>
                  </span>
                  <br />
                  {t(`rules.${rule}`, detail)}
                </>
              }
            >
              {t(`todo.${rule}`)}
            </Notice>
          </li>
        ))}
      </ul>
    </section>
  );
}
