"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Link } from "@/components/navigation";
import { Button, buttonLook } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type FieldName, fieldNames } from "./details";
import type { Part } from "./part";

const wayTo: Record<FieldName, string> = {
  address: '[autocomplete="street-address"]',
  when: '[name="when"]:not(:disabled)',
  name: '[name="name"]',
  phone: '[name="phone"]',
  email: '[name="email"]',
  billing: '[name="billing"]',
  siret: '[name="siret"]',
  vatNumber: '[name="vatNumber"]',
  allergy: '[name="allergy"]',
  adult: '[name="adult"]',
};

/** Why the order did not go, read out and focused, with a way to each field it concerns. */
export function TroubleNotice({ trouble, errors, another }: Pick<Part, "trouble" | "errors" | "another">) {
  const t = useTranslations("checkout");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (trouble) place.current?.focus();
  }, [trouble]);
  if (!trouble) return null;
  const go = (field: FieldName) =>
    place.current?.closest("form")?.querySelector<HTMLElement>(wayTo[field])?.focus();
  return (
    <div ref={place} tabIndex={-1} className="rounded-2xl outline-offset-4">
      <Notice tone="bad" live title={trouble.earlier ? t("earlier.title") : trouble.message}>
        {trouble.earlier && (
          <div className="grid gap-3">
            <p>{t("earlier.text")}</p>
            <Link href={`/suivi/${trouble.earlier}`} className={buttonLook({ size: "small" })}>
              {t("earlier.follow")}
            </Link>
            <Button tone="quiet" size="small" onClick={another}>
              {t("earlier.another")}
            </Button>
          </div>
        )}
        <ul className="mt-1 grid">
          {fieldNames.map(
            (field) =>
              errors[field] && (
                <li key={field}>
                  <button
                    type="button"
                    className="min-h-8 text-left underline underline-offset-2"
                    onClick={() => go(field)}
                  >
                    {errors[field]}
                  </button>
                </li>
              ),
          )}
        </ul>
      </Notice>
    </div>
  );
}
