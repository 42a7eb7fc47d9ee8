"use client";
import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { TextInput } from "@/components/ui/field";

/** A password that can be looked at while it is typed. */
export function PasswordInput(props: Omit<ComponentProps<"input">, "type">) {
  const t = useTranslations("staff.signIn");
  const [shown, show] = useState(false);
  return (
    <div className="relative">
      <TextInput required maxLength={200} {...props} type={shown ? "text" : "password"} className="pr-14" />
      <button
        type="button"
        aria-label={t(shown ? "hide" : "show")}
        onClick={() => show(!shown)}
        className="absolute inset-y-1 right-1 grid w-11 place-items-center rounded-xl text-ink-soft hover:text-ink"
      >
        {shown ? <EyeOff aria-hidden className="size-5" /> : <Eye aria-hidden className="size-5" />}
      </button>
    </div>
  );
}
