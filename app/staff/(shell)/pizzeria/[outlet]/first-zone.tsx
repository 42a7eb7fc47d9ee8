"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { circleOf, inputOf, newDraft } from "@/components/delivery/zones/draft";
import { useAsked } from "@/components/staff/use-asked";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/lib/outcome";
import type { Place } from "@/lib/outlets/place";
import type { ZoneInput } from "@/lib/outlets/zone-input";

type Props = {
  outlet: Place & { slug: string };
  set: (input: ZoneInput & { outlet: string; zoneId: null }) => Promise<Outcome<unknown>>;
};

/** A circle around the door to begin with; its outline and its fees are changed where zones are drawn. */
export function FirstZone({ outlet, set }: Props) {
  const t = useTranslations("staff.opening.zones");
  const locale = useLocale();
  const [kilometres, setKilometres] = useState(2);
  const { refusal, pending, ask } = useAsked();
  const submit = () => {
    const ring = circleOf(outlet, kilometres || 0);
    const zone = inputOf({ ...newDraft(outlet, 1, locale), name: t("firstName"), ring });
    if (zone) ask(() => set({ ...zone, outlet: outlet.slug, zoneId: null }), t("drawn"));
  };
  return (
    <form
      noValidate
      className="grid gap-3 rounded-card border-2 border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>{t("none")}</p>
      <Field label={t("radius")} className="max-w-48">
        {(wiring) => (
          <TextInput
            {...wiring}
            type="number"
            inputMode="decimal"
            min={0.5}
            max={15}
            step={0.5}
            value={Number.isNaN(kilometres) ? "" : kilometres}
            onChange={({ target }) => setKilometres(target.valueAsNumber)}
          />
        )}
      </Field>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <Button type="submit" disabled={pending} className="justify-self-start">
        {t("draw")}
      </Button>
    </form>
  );
}
