import { getTranslations } from "next-intl/server";
import { AdministrationFrame } from "@/components/staff/administration/frame";
import { JobsPanel } from "@/components/staff/administration/jobs-panel";
import { KeysPanel } from "@/components/staff/administration/keys-panel";
import { ServiceBadge } from "@/components/staff/payments/service-badge";
import { getService } from "@/lib/payments/queries/get-service";
import { requireAdministrator } from "@/lib/server/administrator";
import { keysState } from "@/lib/server/keys-state";
import { listJobs } from "@/lib/server/queue-jobs";
import { queueState } from "@/lib/server/queue-state";
import { tryJobAgainAction } from "./actions";
import { rooms } from "./rooms";

/** What the server knows of itself: the keys it was given, whether Stripe answers, the jobs it has to do. */
export default async function StatePage() {
  const { name } = await requireAdministrator();
  const [t, queue, jobs, service] = await Promise.all([
    getTranslations("administration.state"),
    queueState(),
    listJobs(),
    getService(),
  ]);
  return (
    <AdministrationFrame here="state" hrefs={rooms()} who={name}>
      <header className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h1 className="text-3xl">{t("title")}</h1>
          <p className="text-ink-soft">{t("lead")}</p>
        </div>
        <ServiceBadge service={service} />
      </header>
      <KeysPanel keys={keysState()} />
      <JobsPanel queue={queue} jobs={jobs} tryAgain={tryJobAgainAction} />
    </AdministrationFrame>
  );
}
