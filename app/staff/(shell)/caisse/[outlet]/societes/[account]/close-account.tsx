"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Panel } from "@/components/staff/panel";
import { useTold } from "@/components/staff/till/use-told";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { Notice } from "@/components/ui/notice";
import type { CompanyAccount } from "@/lib/companies/company-account";
import type { closeAccountAction } from "../../../actions";

type CloseAccountProps = { account: Pick<CompanyAccount, "id" | "name">; close: typeof closeAccountAction };

/** Nothing more is sold on it; what is owed stays owed. */
export function CloseAccount({ account, close }: CloseAccountProps) {
  const t = useTranslations("fiscal.companies");
  const [asking, ask] = useState(false);
  const { refusal, pending, send } = useTold();
  return (
    <Panel title={t("close")}>
      <p className="mb-3 text-ink-soft">{t("closeLead")}</p>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <Button tone="danger" disabled={pending} onClick={() => ask(true)}>
        {t("close")}
      </Button>
      <Confirm
        open={asking}
        onOpenChange={ask}
        title={t("closeAsk", { name: account.name })}
        yes={t("close")}
        no={t("keep")}
        onYes={() =>
          send(
            () => close({ accountId: account.id }),
            () => t("closedNow", { name: account.name }),
          )
        }
      >
        {t("closeLead")}
      </Confirm>
    </Panel>
  );
}
