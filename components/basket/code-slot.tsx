"use client";
import { useTranslations } from "next-intl";
import { type ComponentProps, lazy, Suspense, useState } from "react";
import { FetchedTexts } from "@/components/shop/fetched-texts";
import type { CodeField as Field } from "./code-field";
import { CodeOpener } from "./code-opener";

const CodeField = lazy(async () => ({ default: (await import("./code-field")).CodeField }));

type CodeSlotProps = Omit<ComponentProps<typeof Field>, "open">;

/** Where a code goes: most have none, so what takes one comes when it is wanted, or was given before. */
export function CodeSlot(props: CodeSlotProps) {
  const t = useTranslations("common.code");
  const [asked, ask] = useState(false);
  const [needed, need] = useState(false);
  if (props.code && !needed) need(true);
  const opener = <CodeOpener onClick={() => ask(true)}>{t("have")}</CodeOpener>;
  if (!asked && !needed) return opener;
  return (
    <Suspense fallback={opener}>
      <FetchedTexts room="refusals">
        <CodeField {...props} open={asked} />
      </FetchedTexts>
    </Suspense>
  );
}
