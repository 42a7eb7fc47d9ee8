"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { type CountReason, isSmall, worthOf } from "@/lib/inventory/count";
import type { CountHead, ReviewLine } from "@/lib/inventory/count-lines";
import { formatCents } from "@/lib/money";
import { Button } from "../../ui/button";
import { Confirm } from "../../ui/confirm";
import { Notice } from "../../ui/notice";
import type { Close, Drop } from "./count-actions";
import { type Judged, ReviewRow } from "./review-row";

type CountReviewProps = {
  outlet: { slug: string; timezone: string };
  count: CountHead;
  lines: (Omit<ReviewLine, "nameFr" | "nameEn"> & { name: string })[];
  /** null: it is closed. */
  actions: { close: Close; drop: Drop } | null;
};

/** The differences, the dearest first, each to be explained; then the books are put right in one go. */
export function CountReview({ outlet, count, lines, actions }: CountReviewProps) {
  const t = useTranslations("inventory.counts");
  const locale = useLocale();
  const router = useRouter();
  const [chosen, choose] = useState<{ [code: string]: CountReason }>({});
  const [asking, ask] = useState<"close" | "drop" | null>(null);
  const [refusal, refuse] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const judged = lines.flatMap((line): Judged[] => {
    if (line.counted === null || line.expected === null) return [];
    const difference = line.counted - line.expected;
    const valueCents = line.valueCents ?? worthOf(difference, line);
    const small = isSmall(difference, line.expected, valueCents);
    const reason = line.reason ?? chosen[line.code] ?? (small ? "weighing" : "");
    return [{ ...line, counted: line.counted, expected: line.expected, difference, valueCents, reason }];
  });
  const differing = judged
    .filter(({ difference }) => difference !== 0)
    .toSorted((a, b) => Math.abs(b.valueCents) - Math.abs(a.valueCents));
  const sum = judged.reduce((all, { valueCents }) => all + valueCents, 0);
  const of = { outlet: outlet.slug, count: count.id };
  const close = () =>
    start(async () => {
      refuse(null);
      const reasons = Object.fromEntries(differing.map(({ code, reason }) => [code, reason as CountReason]));
      const answer = await actions?.close({ ...of, reasons }).catch(() => null);
      if (!answer?.ok) return refuse(answer?.message ?? t("notSaved"));
      toast.success(t("closed"));
      if (answer.value.flagged > 0) toast.warning(t("flagged", { count: answer.value.flagged }));
      router.refresh();
    });
  const drop = () =>
    start(async () => {
      const answer = await actions?.drop(of).catch(() => null);
      if (!answer?.ok) return refuse(answer?.message ?? t("notSaved"));
      toast.success(t("dropped"));
      router.push(`/staff/stock/${outlet.slug}/comptages`);
    });
  const explained = differing.every(({ reason }) => reason !== "");
  return (
    <>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <dl className="grid grid-cols-2 gap-3 sm:max-w-md">
        <div className="rounded-2xl border-2 border-line bg-card px-4 py-3">
          <dt className="text-ink-soft text-sm">{t("sum")}</dt>
          <dd className={`font-bold font-display text-2xl tabular-nums ${sum < 0 ? "text-tomato" : ""}`}>
            {formatCents(sum, locale)}
          </dd>
        </div>
        <div className="rounded-2xl border-2 border-line bg-card px-4 py-3">
          <dt className="text-ink-soft text-sm">{t("countedLabel")}</dt>
          <dd className="font-bold font-display text-2xl tabular-nums">
            {judged.length}/{lines.length}
          </dd>
        </div>
      </dl>
      {judged.length === 0 && <p className="text-ink-soft">{t("nothingYet")}</p>}
      {differing.length > 0 && (
        <ul className="overflow-hidden rounded-card border-2 border-line bg-card">
          {differing.map((line) => (
            <ReviewRow
              key={line.code}
              line={line}
              timezone={outlet.timezone}
              onReason={actions && ((reason) => choose({ ...chosen, [line.code]: reason }))}
            />
          ))}
        </ul>
      )}
      <p className="text-ink-soft">
        {[
          ...(judged.length > differing.length
            ? [t("agree", { count: judged.length - differing.length })]
            : []),
          ...(judged.length < lines.length ? [t("uncounted", { count: lines.length - judged.length })] : []),
        ].join(" · ")}
      </p>
      {actions && (
        <div className="flex flex-wrap gap-3">
          <Button
            disabled={pending || judged.length === 0 || !explained}
            onClick={() => ask("close")}
            size="large"
          >
            {t("close")}
          </Button>
          <Button tone="ghost" disabled={pending} onClick={() => ask("drop")}>
            {t("drop")}
          </Button>
        </div>
      )}
      <Confirm
        open={asking !== null}
        onOpenChange={(open) => !open && ask(null)}
        title={t(asking === "drop" ? "dropQuestion" : "closeQuestion")}
        yes={t(asking === "drop" ? "dropYes" : "closeYes")}
        no={t("no")}
        onYes={asking === "drop" ? drop : close}
      >
        {t(asking === "drop" ? "dropText" : "closeText")}
      </Confirm>
    </>
  );
}
