"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { type DoorProofKind, doorProofs } from "@/db/enums";
import type { Outcome } from "@/lib/outcome";
import { Button } from "../ui/button";
import { classes } from "../ui/classes";
import { Field, inputLook, TextInput } from "../ui/field";
import { useSent } from "./use-sent";

type Riders = {
  couriers: number;
  doorSeconds: number;
  dropsPerRide: number;
  reserveLeast: number;
  reserveMost: number;
  doorProof: DoorProofKind;
};
type RidersFormProps = {
  outlet: string;
  reserve: { takeaway: number; delivery: number };
  first: Riders;
  save: (input: Riders & { outlet: string }) => Promise<Outcome<unknown>>;
};

const fields = [
  { name: "couriers", label: "couriers", most: 60, step: 1, least: 0 },
  { name: "doorSeconds", label: "door", most: 1200, step: 10, least: 0 },
  { name: "dropsPerRide", label: "drops", most: 4, step: 0.5, least: 1 },
  { name: "reserveLeast", label: "least", most: 60, step: 1, least: 0 },
  { name: "reserveMost", label: "most", most: 60, step: 1, least: 0 },
] as const;

/** Who rides for an outlet, and within what its reserve tunes itself. */
export function RidersForm({ outlet, reserve, first, save }: RidersFormProps) {
  const t = useTranslations("delivery.promises");
  const [riders, setRiders] = useState(first);
  const router = useRouter();
  const { pending, send } = useSent(async () => router.refresh());
  return (
    <form
      className="grid gap-4 rounded-card border-2 border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        send(
          () => save({ outlet, ...riders }),
          () => toast.success(t("saved")),
        );
      }}
    >
      <h2 className="text-xl">{t("settings")}</h2>
      <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {fields.map(({ name, label, least, most, step }) => (
          <Field key={name} label={t(label)}>
            {(wiring) => (
              <TextInput
                {...wiring}
                type="number"
                inputMode="decimal"
                required
                min={least}
                max={most}
                step={step}
                value={riders[name]}
                onChange={({ target }) => setRiders({ ...riders, [name]: target.valueAsNumber })}
              />
            )}
          </Field>
        ))}
        <Field label={t("proof")} hint={t("proofHint")}>
          {(wiring) => (
            <select
              {...wiring}
              className={classes(inputLook, "min-h-12")}
              value={riders.doorProof}
              onChange={({ target }) =>
                setRiders({
                  ...riders,
                  doorProof: doorProofs.find((kind) => kind === target.value) ?? "none",
                })
              }
            >
              {doorProofs.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`proofs.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p className="text-ink-soft">{t("reserve", reserve)}</p>
      <Button type="submit" disabled={pending} className="justify-self-start">
        {t("save")}
      </Button>
    </form>
  );
}
