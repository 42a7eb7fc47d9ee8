import { ShieldAlert, ShieldCheck } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Money } from "@/components/money";
import { getProof } from "@/lib/fiscal/queries/get-proof";
import { isLocale } from "@/lib/i18n";
import { languageTag } from "@/lib/language-tag";
import { clockTime } from "@/lib/time";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string; hash: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale: isLocale(locale) ? locale : "fr", namespace: "fiscal.proof" });
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** Where a receipt's code leads whoever scans it: number, hash, the closing that holds it. Names nobody. */
export default async function ProofPage({ params }: Props) {
  const { locale, hash } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const proof = /^[\da-f]{64}$/.test(hash) ? await getProof(hash) : null;
  if (!proof) notFound();
  const t = await getTranslations("fiscal.proof");
  const Mark = proof.intact ? ShieldCheck : ShieldAlert;
  const at = new Date(proof.at);
  const day = new Intl.DateTimeFormat(languageTag(locale), {
    ...{ dateStyle: "long", timeZone: proof.outlet.timezone },
  }).format(at);
  const rows = [
    [t("number"), proof.number],
    [t("outlet"), proof.outlet.name],
    [t("at"), `${day}, ${clockTime(at, proof.outlet.timezone)}`],
    [t("hash"), proof.hash],
    [t("key"), proof.keyId],
    [t("closing"), proof.closing ? `${proof.closing.number} (${proof.closing.period})` : t("open")],
    ...(proof.closing ? [[t("closingHash"), proof.closing.hash]] : []),
  ] as const;
  return (
    <div className="mx-auto grid max-w-2xl gap-5 px-4 py-8 sm:px-6">
      <div
        className={`flex items-center gap-4 rounded-card p-5 ${proof.intact ? "bg-basil-wash" : "bg-tomato-wash"}`}
      >
        <Mark aria-hidden className="size-12 shrink-0" />
        <div>
          <h1 className="text-3xl">{t(proof.intact ? "intact" : "broken")}</h1>
          <p>{t(proof.intact ? "intactText" : "brokenText")}</p>
          {proof.kind === "training" && <p className="font-bold">{t("training")}</p>}
        </div>
      </div>
      <dl className="grid gap-3 rounded-card border-2 border-line bg-card p-5">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt className="text-ink-soft text-sm">{label}</dt>
            <dd className="break-words font-semibold">{value}</dd>
          </div>
        ))}
        <div>
          <dt className="text-ink-soft text-sm">{t("total")}</dt>
          <dd>
            <Money cents={proof.totalCents} className="font-bold font-display text-2xl" />
          </dd>
        </div>
      </dl>
    </div>
  );
}
