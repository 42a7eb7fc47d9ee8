"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { QrCode } from "@/components/receipt/qr-code";
import { Button } from "@/components/ui/button";
import type { TwoFactorOffer } from "@/lib/staff/writes/begin-two-factor";
import type { beginTwoFactorAction, turnOnTwoFactorAction } from "../actions";
import { CodeField } from "../code-field";
import { goOn } from "../go-on";
import { SentForm } from "../sent-form";

type Props = {
  returnTo: string;
  begin: typeof beginTwoFactorAction;
  turnOn: typeof turnOnTwoFactorAction;
};

/** Scan, give a code back, keep the recovery codes: three steps, each shown once the one before is done. */
export function TurnOn({ returnTo, begin, turnOn }: Props) {
  const t = useTranslations("staff.twoFactor");
  const locale = useLocale() === "en" ? "en" : "fr";
  const [offer, setOffer] = useState<TwoFactorOffer | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes)
    return (
      <section aria-labelledby="recovery" className="grid gap-5">
        <h2 id="recovery" className="text-2xl" tabIndex={-1} ref={(heading) => heading?.focus()}>
          {t("recovery.title")}
        </h2>
        <p>{t("recovery.text")}</p>
        <ol className="grid grid-cols-2 gap-x-6 gap-y-2 rounded-2xl border-2 border-line bg-card p-5 font-mono text-lg">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
        <Button size="large" wide onClick={() => goOn(returnTo)}>
          {t("recovery.kept")}
        </Button>
      </section>
    );
  if (!offer)
    return (
      <SentForm send={() => begin(locale, {})} onDone={setOffer} submit={t("begin")}>
        {() => <p>{t("need")}</p>}
      </SentForm>
    );
  return (
    <SentForm
      send={(form) => turnOn(locale, { code: form.get("code") })}
      onDone={setCodes}
      submit={t("turnOn")}
    >
      {(refusedAt) => (
        <>
          <p>{t("scan")}</p>
          <div className="justify-self-center">
            <QrCode text={offer.address} label={t("qr")} />
          </div>
          <p className="text-ink-soft text-sm">
            {t("byHand")}{" "}
            <code className="break-all font-semibold text-ink">{offer.secret.match(/.{4}/g)?.join(" ")}</code>
          </p>
          <CodeField label={t("first")} error={refusedAt("code")} />
        </>
      )}
    </SentForm>
  );
}
