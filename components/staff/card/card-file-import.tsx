"use client";
import { useTranslations } from "next-intl";
import { mostCardBytes, mostCardMegabytes } from "@/lib/inventory/card-file-size";
import type { Outcome } from "@/lib/outcome";
import type { FilePlan } from "@/lib/purchasing/file-plan";
import { FilePicker } from "../purchasing/file-import";

/** A file of the whole card, sent as it is; one that is too large is not even sent. */
export function CardFileImport() {
  const refused = useTranslations("refusals");
  const failed = useTranslations("purchasing")("notSaved");
  const send = async <T,>(file: File, query = ""): Promise<Outcome<T>> => {
    if (file.size > mostCardBytes) {
      const message = refused("file_large", { most: mostCardMegabytes });
      return { ok: false, code: "file_large", message, details: {} };
    }
    const answer = await fetch(`/staff/catalogue/fichier/import${query}`, { method: "POST", body: file });
    if (answer.ok) return { ok: true, value: await answer.json() };
    const told: { message?: string } = await answer.json().catch(() => ({}));
    return { ok: false, code: "failed", message: told.message ?? failed, details: {} };
  };
  return (
    <FilePicker
      plan={(file) => send<FilePlan>(file)}
      apply={(file, seal) => send<{ changes: number }>(file, `?${new URLSearchParams({ sceau: seal })}`)}
    />
  );
}
