"use client";
import { useLocale } from "next-intl";
import { useStaffLanguage } from "@/components/staff/staff-language";
import { classes } from "@/components/ui/classes";

/** Two words, each in its own language: no label to read first. */
export function SignInLanguage() {
  const locale = useLocale();
  const speak = useStaffLanguage();
  return (
    <div className="flex rounded-full border-2 border-line bg-card p-0.5">
      {(["fr", "en"] as const).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === locale}
          onClick={() => speak(language)}
          className={classes(
            "min-h-10 rounded-full px-4 font-semibold text-sm",
            language === locale ? "bg-ink text-paper" : "text-ink-soft hover:text-ink",
          )}
        >
          {language === "fr" ? "Français" : "English"}
        </button>
      ))}
    </div>
  );
}
