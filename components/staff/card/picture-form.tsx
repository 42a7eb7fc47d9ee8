"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { isPhotograph, largeOf, mostMegabytes, mostPictureBytes } from "@/lib/catalogue/picture";
import type { Outcome } from "@/lib/outcome";
import { Button } from "../../ui/button";
import { Field, inputLook } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { useAsked } from "../use-asked";
import { ProductArt } from "./product-art";

type PictureFormProps = {
  product: string;
  name: string;
  art: string;
  drop: (input: { product: string }) => Promise<Outcome<void>>;
};

/** A photograph in the place of the drawing. One that is too large is not even sent. */
export function PictureForm({ product, name, art, drop }: PictureFormProps) {
  const t = useTranslations("catalogue.picture");
  const refused = useTranslations("refusals");
  const failed = useTranslations("purchasing")("notSaved");
  const router = useRouter();
  const [said, say] = useState<string | null>(null);
  const [sending, start] = useTransition();
  const { refusal, pending, ask } = useAsked();
  const send = (file: File | undefined) =>
    start(async () => {
      say(null);
      if (!file) return;
      if (file.size > mostPictureBytes) return say(refused("picture_large", { most: mostMegabytes }));
      const answer = await fetch(`/staff/catalogue/produits/${product}/image`, {
        method: "POST",
        body: file,
      }).catch(() => null);
      if (answer?.ok) {
        toast.success(t("sent"));
        return router.refresh();
      }
      const told: { message?: string } = (await answer?.json().catch(() => ({}))) ?? {};
      say(told.message ?? failed);
    });
  return (
    <div className="flex flex-wrap items-start gap-5">
      {art ? (
        <img
          src={`/art/${largeOf(art)}`}
          alt={t("present", { name })}
          width={160}
          height={160}
          className={`size-40 shrink-0 ${isPhotograph(art) ? "rounded-full object-cover" : ""}`}
        />
      ) : (
        <ProductArt file="" className="size-40" />
      )}
      <div className="grid min-w-0 flex-1 basis-64 gap-3">
        <Field label={t("choose")} hint={t("lead", { most: mostMegabytes })}>
          {(wiring) => (
            <input
              {...wiring}
              type="file"
              accept="image/jpeg,image/png,image/webp"
              disabled={sending}
              onChange={({ target }) => {
                send(target.files?.[0]);
                target.value = "";
              }}
              className={`${inputLook} py-2.5`}
            />
          )}
        </Field>
        {sending && (
          <p role="status" className="text-ink-soft">
            {t("sending")}
          </p>
        )}
        {(said ?? refusal) && (
          <Notice tone="bad" live>
            {said ?? refusal}
          </Notice>
        )}
        {isPhotograph(art) && (
          <Button
            tone="quiet"
            className="w-fit"
            disabled={pending}
            onClick={() => ask(() => drop({ product }), t("dropped"))}
          >
            {t("drop")}
          </Button>
        )}
      </div>
    </div>
  );
}
