"use client";
import { useLocale, useTranslations } from "next-intl";
import type { Problem } from "@/lib/orders/quote";
import { readable } from "@/lib/refusal-details";

/** What the server objects to, in words. */
export function useProblemText(): (problem: Problem) => string {
  const t = useTranslations("refusals");
  const locale = useLocale();
  return ({ code, details }) => t(code, readable(details, locale));
}
