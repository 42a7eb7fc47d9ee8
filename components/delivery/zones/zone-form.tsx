"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { Field, TextInput } from "@/components/ui/field";
import { parseCents } from "@/lib/money";
import type { Place } from "@/lib/outlets/place";
import type { ZoneInput } from "@/lib/outlets/zone-input";
import { circleOf, inputOf, type ZoneDraft } from "./draft";
import { FeeRules } from "./fee-rules";

type ZoneFormProps = {
  draft: ZoneDraft;
  centre: Place;
  pending: boolean;
  change: (part: Partial<ZoneDraft>) => void;
  onSave: (input: ZoneInput) => void;
  onRetire: (zoneId: string) => void;
  onCancel: () => void;
};

/** Beyond this many corners every second one can go at once. */
const manyCorners = 24;

/** What a zone is called and costs; its outline is drawn on the map beside it. */
export function ZoneForm({ draft, centre, pending, change, onSave, onRetire, onCancel }: ZoneFormProps) {
  const t = useTranslations("delivery.zones");
  const tDo = useTranslations("common.do");
  const [radius, setRadius] = useState(2);
  const [asking, ask] = useState(false);
  const input = inputOf(draft);
  const amount = (name: "minimum" | "fee") => (
    <Field label={t(name)} error={parseCents(draft[name]) === null ? t("badAmount") : undefined}>
      {(wiring) => (
        <TextInput
          {...wiring}
          inputMode="decimal"
          value={draft[name]}
          onChange={({ target }) => change({ [name]: target.value })}
        />
      )}
    </Field>
  );
  const whole = (name: "ride" | "priority", most: number) => (
    <Field label={t(name)} hint={t(`${name}Hint`)}>
      {(wiring) => (
        <TextInput
          {...wiring}
          type="number"
          required
          min={1}
          max={most}
          value={Number.isNaN(draft[name]) ? "" : draft[name]}
          onChange={({ target }) => change({ [name]: target.valueAsNumber })}
        />
      )}
    </Field>
  );
  return (
    <form
      className="grid gap-4 rounded-card border-2 border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (input) onSave(input);
      }}
    >
      <h2 className="text-2xl">{draft.zoneId ? draft.name || t("unnamed") : t("new")}</h2>
      <Field label={t("name")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            required
            maxLength={40}
            value={draft.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        {amount("minimum")}
        {amount("fee")}
        {whole("ride", 90)}
        {whole("priority", 99)}
      </div>
      <fieldset className="flex flex-wrap items-end gap-2">
        <legend className="mb-1 font-semibold">{t("outline", { count: draft.ring.length })}</legend>
        <span className="flex items-center gap-2">
          <TextInput
            type="number"
            aria-label={t("radius")}
            className="w-24"
            min={0.5}
            max={15}
            step={0.5}
            value={Number.isNaN(radius) ? "" : radius}
            onChange={({ target }) => setRadius(target.valueAsNumber)}
          />
          km
        </span>
        <Button
          tone="quiet"
          disabled={!(radius >= 0.5 && radius <= 15)}
          onClick={() => change({ ring: circleOf(centre, radius) })}
        >
          {t("circle")}
        </Button>
        {draft.ring.length > manyCorners && (
          <Button
            tone="quiet"
            onClick={() => change({ ring: draft.ring.filter((_, index) => index % 2 === 0) })}
          >
            {t("fewer")}
          </Button>
        )}
      </fieldset>
      <FeeRules rules={draft.rules} change={(rules) => change({ rules })} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={pending || !input}>
          {t("save")}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {tDo("cancel")}
        </Button>
        {draft.zoneId && (
          <Button tone="danger" className="ml-auto" disabled={pending} onClick={() => ask(true)}>
            {t("retire")}
          </Button>
        )}
      </div>
      <Confirm
        open={asking}
        onOpenChange={ask}
        title={t("retireTitle", { name: draft.name })}
        yes={t("retire")}
        no={tDo("back")}
        onYes={() => draft.zoneId && onRetire(draft.zoneId)}
      >
        {t("retireLead")}
      </Confirm>
    </form>
  );
}
