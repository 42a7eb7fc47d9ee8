"use client";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { Refused } from "./use-submit";

type AccountFormProps = {
  refusal: Refused | null;
  /** Fields that say their own refusals. */
  fields?: readonly string[];
  /** What is said once it is done. */
  done?: ReactNode;
  onSubmit: (form: FormData) => void;
  children: ReactNode;
};

/** A form of an account: what went wrong is read out above it, unless a field says it. */
export function AccountForm({ refusal, fields = [], done, onSubmit, children }: AccountFormProps) {
  const beside = refusal?.field !== undefined && fields.includes(refusal.field);
  return (
    <form
      className="grid grid-cols-1 gap-5"
      // Sent before the page has come alive, a password must not land in an address.
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
    >
      {refusal && !beside && (
        <Notice tone="bad" live>
          {refusal.message}
        </Notice>
      )}
      {done && (
        <Notice tone="good" live>
          {done}
        </Notice>
      )}
      {children}
    </form>
  );
}
