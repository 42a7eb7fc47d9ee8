import { useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import type { WaitingJob } from "@/lib/administration/house";
import { Texts } from "../../texts";
import { Panel } from "../panel";
import { type TryAgain, TryAgainButton } from "./try-again-button";

type JobsPanelProps = { queue: { waiting: number; givenUp: number }; jobs: WaitingJob[]; tryAgain: TryAgain };

/** How the queue stands, and the jobs somebody may have to look at. */
export function JobsPanel({ queue, jobs, tryAgain }: JobsPanelProps) {
  const t = useTranslations("administration.jobs");
  const dates = useDates();
  return (
    <Panel
      title={t("title")}
      aside={
        <span className="text-ink-soft text-sm">
          {t("waiting", { count: queue.waiting })}, {t("givenUp", { count: queue.givenUp })}
        </span>
      }
    >
      {jobs.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      <ul className="divide-y-2 divide-line">
        {jobs.map((job) => (
          <li key={job.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <span className="min-w-0">
              <code className="font-semibold">{job.task}</code>{" "}
              <span className="text-ink-soft text-sm">
                {t("tries", { attempts: job.attempts, most: job.most })},{" "}
                {t("due", { at: dates(job.runAt, { dateStyle: "short", timeStyle: "short" }) })}
              </span>
              {job.lastError && <span className="block break-words text-sm">{job.lastError}</span>}
            </span>
            {job.attempts >= job.most && (
              <Texts of={["administration.jobs"]}>
                <TryAgainButton jobId={job.id} task={job.task} tryAgain={tryAgain} />
              </Texts>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
