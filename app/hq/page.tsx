import { getTranslations } from "next-intl/server";
import { AdministrationFrame } from "@/components/staff/administration/frame";
import { JobsPanel } from "@/components/staff/administration/jobs-panel";
import { KeysPanel } from "@/components/staff/administration/keys-panel";
import { requireAdministrator } from "@/lib/server/administrator";
import { keysState } from "@/lib/server/keys-state";
import { listJobs } from "@/lib/server/queue-jobs";
import { queueState } from "@/lib/server/queue-state";
import { tryJobAgainAction } from "./actions";
import { rooms } from "./rooms";

/** What the server knows of itself: the keys it was given, the jobs it has to do. */
export default async function StatePage() {
  const { name } = await requireAdministrator();
  const [t, queue, jobs] = await Promise.all([
    getTranslations("administration.state"),
    queueState(),
    listJobs(),
  ]);
  return (
    <AdministrationFrame here="state" hrefs={rooms()} who={name}>
      <div>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </div>
      <KeysPanel keys={keysState()} />
      <JobsPanel queue={queue} jobs={jobs} tryAgain={tryJobAgainAction} />
    </AdministrationFrame>
  );
}
