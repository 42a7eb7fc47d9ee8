"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { forgetLeftOut, leftOut } from "./left-out";

/** What of the earlier order is not in this basket, and why. */
export function LeftOutNotice({ basket, outlet }: { basket: string; outlet: string }) {
  const t = useTranslations("shop.again");
  const { basket: of, lines } = leftOut.use();
  if (of !== basket || lines.length === 0) return null;
  return (
    <Notice live title={t("leftOut")} className="mb-5">
      <ul>
        {lines.map(({ name, why, left }) => (
          <li key={`${name}-${why}`}>{t(`why.${why}`, { name, left, outlet })}</li>
        ))}
      </ul>
      <Button tone="quiet" size="small" className="mt-2" onClick={forgetLeftOut}>
        {t("seen")}
      </Button>
    </Notice>
  );
}
