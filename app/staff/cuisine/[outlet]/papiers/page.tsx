import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PollRefresh } from "@/components/poll-refresh";
import { EmptyState } from "@/components/ui/empty-state";
import { listDoubts, listPrinters, listWaiting } from "@/lib/printing/queries/list-printers";
import { requireStaff } from "@/lib/server/session";
import { clockTime } from "@/lib/time";

type Props = { params: Promise<{ outlet: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("paper.queue"))("title") };
}

/** What waits for a printer and what may not have come out; each can be read and printed from here. */
export default async function QueuePage({ params }: Props) {
  const { outlet } = await requireStaff("kitchen.view", (await params).outlet);
  const [t, p, printers, waiting, doubts] = await Promise.all([
    getTranslations("paper.queue"),
    getTranslations("paper.printers"),
    listPrinters(outlet.id),
    listWaiting(outlet.id),
    listDoubts(outlet.id),
  ]);
  const away = printers.filter(({ awaySince }) => awaySince !== null);
  const at = (instant: string) => clockTime(new Date(instant), outlet.timezone);
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-3xl content-start gap-5 p-4 md:p-6">
      <PollRefresh everySeconds={10} />
      <Link
        href={`/staff/cuisine/${outlet.slug}`}
        className="inline-flex min-h-11 w-fit items-center gap-2 font-semibold underline underline-offset-4"
      >
        <ArrowLeft aria-hidden className="size-5" />
        {t("back")}
      </Link>
      <h1 className="text-3xl">{t("title")}</h1>
      {away.length === 0 && waiting.length === 0 && doubts.length === 0 && (
        <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>
      )}
      {away.map((printer) => (
        <p
          key={printer.id}
          role="status"
          className="rounded-2xl border-tomato border-l-4 bg-tomato-wash px-4 py-3 font-semibold"
        >
          {printer.name} : {p("away", { why: printer.awayWhy ?? "offline", at: at(printer.awaySince ?? "") })}
        </p>
      ))}
      {doubts.length > 0 && (
        <Papers title={t("doubts")}>
          {doubts.map((doubt) => (
            <Entry key={doubt.id} outlet={outlet.slug} orderId={doubt.orderId} time={at(doubt.at)}>
              {t("paper", { kind: doubt.kind, number: doubt.number ?? 0 })}
            </Entry>
          ))}
        </Papers>
      )}
      {waiting.length > 0 && (
        <Papers title={t("waiting")}>
          {waiting.map((job) => (
            <Entry key={job.id} outlet={outlet.slug} orderId={job.orderId} time={at(job.at)}>
              {t("paper", { kind: job.kind, number: job.number ?? 0 })}
            </Entry>
          ))}
        </Papers>
      )}
    </main>
  );
}

function Papers({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="grid gap-2">
      <h2 className="text-xl">{title}</h2>
      <ul className="grid gap-2">{children}</ul>
    </section>
  );
}

type EntryProps = { outlet: string; orderId: string | null; time: string; children: React.ReactNode };

function Entry({ outlet, orderId, time, children }: EntryProps) {
  return (
    <li className="flex min-h-12 items-center justify-between gap-3 rounded-2xl border-2 border-line bg-card px-4">
      {orderId ? (
        <Link
          href={`/staff/cuisine/${outlet}/papiers/${orderId}`}
          className="font-semibold underline underline-offset-4"
        >
          {children}
        </Link>
      ) : (
        <span>{children}</span>
      )}
      <span className="text-ink-soft tabular-nums">{time}</span>
    </li>
  );
}
