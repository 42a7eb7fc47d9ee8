"use client";
import { Download } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { useDates } from "@/components/ui/dates";
import type { PersonSheet } from "@/lib/customers/queries/get-person";
import { Button, buttonLook } from "../../ui/button";
import { Confirm } from "../../ui/confirm";
import { Panel } from "../panel";
import type { CareActions } from "./care-form";

type PrivacyPanelProps = { sheet: PersonSheet; client: string; path: string; erase: CareActions["erase"] };

/** What somebody may ask of his data, and what was asked before. */
export function PrivacyPanel({ sheet, client, path, erase }: PrivacyPanelProps) {
  const t = useTranslations("clients.privacy");
  const dates = useDates();
  const router = useRouter();
  const [asking, ask] = useState(false);
  const [busy, begin] = useTransition();
  const go = () =>
    begin(async () => {
      const answer = await answered(erase({ client }));
      if (!answer.ok) return void toast.error(answer.message);
      toast.success(t("done"));
      router.replace(path);
    });
  return (
    <Panel title={t("title")}>
      <p className="mb-3 text-ink-soft">{t("lead")}</p>
      <ul className="mb-3 text-sm">
        {sheet.requests.map(({ id, kind, at }) => (
          <li key={id}>
            {t("log", {
              kind: t(`kinds.${kind}`),
              date: dates(new Date(at), { dateStyle: "medium" }),
            })}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <a
          href={`${path}/donnees?client=${encodeURIComponent(client)}`}
          download
          className={buttonLook({ tone: "quiet" })}
        >
          <Download aria-hidden className="size-5" />
          {t("give")}
        </a>
        <Button tone="danger" disabled={busy} onClick={() => ask(true)}>
          {t("erase")}
        </Button>
      </div>
      <Confirm
        open={asking}
        onOpenChange={ask}
        title={t("ask", { name: sheet.name })}
        yes={t("yes")}
        no={t("no")}
        onYes={go}
      >
        {t("text")}
      </Confirm>
    </Panel>
  );
}
