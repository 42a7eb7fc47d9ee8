"use client";
import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { TextInput } from "./field";

type PasswordInputProps = Omit<ComponentProps<"input">, "type"> & {
  /** What the button beside it says: that it shows what is typed, or hides it. */
  words: { show: string; hide: string };
};

/** A password that can be looked at while it is typed. */
export function PasswordInput({ words, ...props }: PasswordInputProps) {
  const [shown, show] = useState(false);
  return (
    <div className="relative">
      <TextInput required maxLength={200} {...props} type={shown ? "text" : "password"} className="pr-14" />
      <button
        type="button"
        aria-label={shown ? words.hide : words.show}
        onClick={() => show(!shown)}
        className="absolute inset-y-1 right-1 grid w-11 place-items-center rounded-xl text-ink-soft hover:text-ink"
      >
        {shown ? <EyeOff aria-hidden className="size-5" /> : <Eye aria-hidden className="size-5" />}
      </button>
    </div>
  );
}
