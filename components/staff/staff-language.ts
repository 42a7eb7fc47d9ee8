"use client";
import { useRouter } from "next/navigation";

/** Changes the language of this device's staff pages, for a year. */
export function useStaffLanguage() {
  const router = useRouter();
  return (locale: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from Safari and Firefox of the tills.
    document.cookie = `staff-locale=${locale === "en" ? "en" : "fr"}; path=/staff; max-age=31536000; samesite=lax`;
    router.refresh();
  };
}
