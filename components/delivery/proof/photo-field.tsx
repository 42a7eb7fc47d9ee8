"use client";
import { Camera } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { mostPhoto } from "@/lib/orders/door-proof";
import { buttonLook } from "../../ui/button";

/** Longest side and quality, tried until it is small enough to be sent from a staircase: a door is known by either. */
const sizes = [
  [960, 0.6],
  [720, 0.5],
  [560, 0.4],
  [400, 0.3],
] as const;

/** Drawn anew and small: what the camera wrote beside the picture, its place among it, does not come along. */
async function smallJpeg(file: File): Promise<string | null> {
  const picture = await createImageBitmap(file);
  const canvas = document.createElement("canvas");
  for (const [longest, quality] of sizes) {
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const jpeg = canvas.toDataURL("image/jpeg", quality).replace("data:image/jpeg;base64,", "");
    if (jpeg.length <= mostPhoto) return jpeg;
  }
  return null;
}

/** The boxes at the door, taken with the telephone's camera. */
export function PhotoField({ jpeg, onChange }: { jpeg: string; onChange: (jpeg: string) => void }) {
  const t = useTranslations("delivery.run.proof");
  const [bad, setBad] = useState(false);
  return (
    <div className="grid gap-3">
      <p className="font-semibold">{t("photo")}</p>
      {jpeg && (
        <img
          src={`data:image/jpeg;base64,${jpeg}`}
          alt={t("photoAlt")}
          className="max-h-72 justify-self-center rounded-2xl"
        />
      )}
      <label
        className={buttonLook({
          tone: "quiet",
          size: "large",
          className: "cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-focus",
        })}
      >
        <Camera aria-hidden className="size-6" />
        {t(jpeg ? "again" : "take")}
        <input
          type="file"
          accept="image/*"
          capture="environment"
          className="sr-only"
          onChange={async ({ target }) => {
            const [file] = target.files ?? [];
            if (!file) return;
            const taken = await smallJpeg(file).catch(() => null);
            setBad(taken === null);
            if (taken !== null) onChange(taken);
          }}
        />
      </label>
      <p className={bad ? "font-semibold text-tomato" : "text-ink-soft text-sm"}>
        {t(bad ? "photoBad" : "photoHint")}
      </p>
    </div>
  );
}
