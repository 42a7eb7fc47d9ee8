"use client";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { formatCents } from "@/lib/money";
import type { Outcome } from "@/lib/outcome";
import type { Zone } from "@/lib/outlets/outlet";
import type { Place } from "@/lib/outlets/place";
import type { Landmark } from "@/lib/outlets/queries/list-landmarks";
import type { ZoneInput } from "@/lib/outlets/zone-input";
import { useSent } from "../use-sent";
import { draftOf, feeWords, newDraft, type ZoneDraft } from "./draft";
import { ZoneCanvas } from "./zone-canvas";
import { ZoneForm } from "./zone-form";

type ZoneDeskProps = {
  outlet: Place & { slug: string; name: string };
  zones: readonly Zone[];
  landmarks: readonly Landmark[];
  actions: {
    set: (input: ZoneInput & { outlet: string; zoneId: string | null }) => Promise<Outcome<unknown>>;
    retire: (input: { outlet: string; zoneId: string }) => Promise<Outcome<unknown>>;
  };
};

const reaches = [3, 5, 8, 12] as const;

/** The zones of an outlet in the order in which they win, beside the map on which they are drawn. */
export function ZoneDesk({ outlet, zones, landmarks, actions }: ZoneDeskProps) {
  const t = useTranslations("delivery.zones");
  const locale = useLocale();
  const router = useRouter();
  const [draft, setDraft] = useState<ZoneDraft | null>(null);
  const [reach, setReach] = useState<number>(5);
  const { pending, send } = useSent(async () => router.refresh());
  const done = (word: "saved" | "retired") => () => {
    toast.success(t(word));
    setDraft(null);
  };
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="grid gap-3 lg:sticky lg:top-4">
        <ZoneCanvas
          {...{ outlet, zones, landmarks, reach }}
          ring={
            draft && {
              zoneId: draft.zoneId,
              corners: draft.ring,
              change: (ring) => setDraft((old) => old && { ...old, ring }),
            }
          }
        />
        <div className="flex flex-wrap items-center gap-2">
          <span className="font-semibold text-sm">{t("reach")}</span>
          {reaches.map((kilometres) => (
            <Button
              key={kilometres}
              size="small"
              tone={kilometres === reach ? "primary" : "quiet"}
              aria-pressed={kilometres === reach}
              onClick={() => setReach(kilometres)}
            >
              {t("kilometres", { km: kilometres })}
            </Button>
          ))}
        </div>
      </div>
      {draft ? (
        <ZoneForm
          key={draft.zoneId ?? "new"}
          {...{ draft, pending, centre: outlet }}
          change={(part) => setDraft({ ...draft, ...part })}
          onCancel={() => setDraft(null)}
          onSave={(input) =>
            send(() => actions.set({ ...input, outlet: outlet.slug, zoneId: draft.zoneId }), done("saved"))
          }
          onRetire={(zoneId) => send(() => actions.retire({ outlet: outlet.slug, zoneId }), done("retired"))}
        />
      ) : (
        <section className="grid gap-3" aria-label={t("list")}>
          {zones.length === 0 && <EmptyState title={t("empty")}>{t("emptyLead")}</EmptyState>}
          <ol className="grid gap-2">
            {zones.map((zone) => (
              <li key={zone.id}>
                <button
                  type="button"
                  onClick={() => setDraft(draftOf(zone, locale))}
                  className="grid min-h-14 w-full gap-0.5 rounded-card border-2 border-line bg-card px-4 py-3 text-left hover:border-crust"
                >
                  <span className="font-bold">{zone.name}</span>
                  <span className="text-ink-soft text-sm">
                    {t("terms", {
                      fee: feeWords(zone.feeCents, locale, t("free")),
                      minimum: formatCents(zone.minimumCents, locale),
                      minutes: zone.rideMinutes,
                    })}
                  </span>
                  {zone.fees.length > 0 && (
                    <span className="text-ink-soft text-sm">{t("rules", { count: zone.fees.length })}</span>
                  )}
                </button>
              </li>
            ))}
          </ol>
          <Button tone="quiet" onClick={() => setDraft(newDraft(outlet, zones.length + 1, locale))}>
            <Plus aria-hidden className="size-5" />
            {t("new")}
          </Button>
        </section>
      )}
    </div>
  );
}
